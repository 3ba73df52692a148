import { mkdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { readObject } from './issuer/body.js';
import { ALGORITHM, readOrMakeKey, type SigningKey } from './issuer/key.js';
import { rememberedPort } from './ports.js';

export interface DemoPerson {
  subject: string;
  name: string;
  /** Who they are and what they can show, in one line. */
  line: string;
}

export interface Issuer {
  address: string;
  stop(): Promise<void>;
}

interface Wanted {
  home: string;
  people: DemoPerson[];
}

const HOURS = 8;
const AUDIENCE = 'anvisa';

/**
 * Signs in the demo's people without a password: for trying the product on one's own machine, never for a city. A token says who somebody is;
 * what they may do stands in the record.
 */
export async function startIssuer({ home, people }: Wanted): Promise<Issuer> {
  if (process.env.NODE_ENV === 'production') {
    throw new Error(
      'The demo sign-in gives a token to whoever asks, so it does not run with NODE_ENV=production. Set OIDC_ISSUER to your own.',
    );
  }
  const folder = join(home, 'issuer');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const key = await readOrMakeKey(join(folder, 'key.json'));
  const port = await rememberedPort(join(folder, 'port'));
  const address = `http://127.0.0.1:${port}`;
  const server = createServer((request, response) => {
    void answer(request, { address, key, people }).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(body));
    });
  });
  await listen(server, port);
  return { address, stop: () => close(server) };
}

interface Desk {
  address: string;
  key: SigningKey;
  people: DemoPerson[];
}

interface Answer {
  status: number;
  body: unknown;
}

async function answer(request: IncomingMessage, desk: Desk): Promise<Answer> {
  // A page elsewhere whose name is made to point here must not fetch tokens.
  if (`http://${request.headers.host}` !== desk.address) return { status: 421, body: { error: 'misdirected_request' } };
  switch (`${request.method} ${request.url}`) {
    case 'GET /.well-known/openid-configuration':
      return { status: 200, body: description(desk.address) };
    case 'GET /jwks':
      return { status: 200, body: { keys: [desk.key.public] } };
    case 'GET /people':
      return { status: 200, body: desk.people };
    case 'POST /token':
      return token(await readObject(request).catch(() => undefined), desk);
    default:
      return { status: 404, body: { error: 'not_found' } };
  }
}

function description(address: string) {
  return {
    issuer: address,
    jwks_uri: `${address}/jwks`,
    token_endpoint: `${address}/token`,
    id_token_signing_alg_values_supported: [ALGORITHM],
    subject_types_supported: ['public'],
    response_types_supported: ['none'],
  };
}

async function token(asked: Record<string, unknown> | undefined, { address, key, people }: Desk): Promise<Answer> {
  const person = people.find(({ subject }) => subject === asked?.person);
  if (!person) {
    const known = people.map(({ subject }) => subject).join(', ');
    return { status: 400, body: { error: 'invalid_request', error_description: `Send {"person": one of ${known}}.` } };
  }
  const access_token = await new SignJWT({ name: person.name })
    .setProtectedHeader({ alg: ALGORITHM, kid: key.public.kid })
    .setSubject(person.subject)
    .setIssuer(address)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(`${HOURS}h`)
    .sign(key.private);
  return { status: 200, body: { access_token, token_type: 'Bearer', expires_in: HOURS * 3_600 } };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
