import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ActAnswer } from '../acts/act.answer.js';
import { ProblemAnswer } from '../problems/problem.answer.js';
import { finish } from './finish.js';

const ABOUT = `Anvisa steers a city's IT by directive. Every act passes one door: it is done whole and answered after it has been done, or refused
with the rule's code, its legal ground and a text.

- An act is created: \`POST\` with an \`Idempotency-Key\` of its own. The same request under the same key is answered once and for all.
- \`If-Match\` says which version you saw: the \`ETag\` of what you read. Another version is answered 412.
- Programs sign in with a bearer token, browsers by \`GET /auth/sign-in?return=/path\`; a page then sends the \`csrf\` of \`GET /api/me\` as
  \`X-CSRF-Token\` with each request that changes something.
- Problems follow RFC 9457, in Swedish, or in English by \`Accept-Language\`.
- Lists take \`limit\` and \`cursor\`; times are RFC 3339 in UTC, days are Swedish calendar days.`;

/** The API described by itself: OpenAPI 3.1. */
export function apiDocument(app: NestFastifyApplication, publicUrl: string): OpenAPIObject {
  const base = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Anvisa')
    .setDescription(ABOUT)
    .setVersion('0.1.0')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/en/')
    .addServer(publicUrl)
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'bearer')
    .addCookieAuth(
      '__Host-anvisa',
      { type: 'apiKey', in: 'cookie', description: 'A browser that is signed in (`anvisa` without https)' },
      'session',
    )
    .addSecurityRequirements('bearer')
    .addSecurityRequirements('session')
    .build();
  return finish(SwaggerModule.createDocument(app, base, { extraModels: [ActAnswer, ProblemAnswer] }));
}

/** Serves the description; it is made when it is first asked for. */
export function describeApi(app: NestFastifyApplication, publicUrl: string): void {
  let text: string | undefined;
  app
    .getHttpAdapter()
    .getInstance()
    .get('/api/openapi.json', (_request, reply) => {
      text ??= JSON.stringify(apiDocument(app, publicUrl));
      return reply.header('content-type', 'application/json; charset=utf-8').send(text);
    });
}
