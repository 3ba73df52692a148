import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Problem } from '../problems/problem.js';

const LONGEST = 16 * 1024;
/** The one address that takes a form: the specification asks for it. Everywhere else a form could be any page's. */
export const LOGOUT_ADDRESS = '/auth/back-channel-logout';

export function readFormOfLogout(app: NestFastifyApplication): void {
  app.useBodyParser('application/x-www-form-urlencoded', { bodyLimit: LONGEST }, (request, body, done) => {
    if (request.url !== LOGOUT_ADDRESS) return done(new Problem(415, 'body-not-json'));
    done(null, { logout_token: new URLSearchParams(String(body)).get('logout_token') });
  });
}
