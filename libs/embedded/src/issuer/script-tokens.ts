import type { IncomingMessage } from 'node:http';
import { SignJWT } from 'jose';
import { readObject } from './body.js';
import { ALGORITHM, type SigningKey } from './key.js';
import type { DemoPerson } from './people.js';

const HOURS = 8;
const AUDIENCE = 'anvisa';

interface Desk {
  address: string;
  key: SigningKey;
  people: readonly DemoPerson[];
}

interface Answer {
  status: number;
  body: unknown;
}

/** For scripts, which have no browser: whom there is, and a token for whoever is asked for. Undefined where the address is none of these. */
export async function forScripts(request: IncomingMessage, desk: Desk): Promise<Answer | undefined> {
  if (request.method === 'GET' && request.url === '/people') return { status: 200, body: desk.people };
  if (request.method === 'POST' && request.url === '/token') return token(await readObject(request).catch(() => undefined), desk);
  return undefined;
}

async function token(asked: Record<string, unknown> | undefined, { address, key, people }: Desk): Promise<Answer> {
  const person = people.find(({ subject }) => subject === asked?.person);
  if (!person) {
    const known = people.map(({ subject }) => subject).join(', ');
    return { status: 400, body: { error: 'invalid_request', error_description: `Send {"person": one of ${known}}.` } };
  }
  const access_token = await new SignJWT({ name: person.name })
    .setProtectedHeader({ alg: ALGORITHM, kid: key.jwk.kid, typ: 'at+jwt' })
    .setSubject(person.subject)
    .setIssuer(address)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(`${HOURS}h`)
    .sign(key.private);
  return { status: 200, body: { access_token, token_type: 'Bearer', expires_in: HOURS * 3_600 } };
}
