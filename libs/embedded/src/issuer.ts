import { mkdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { readOrMakeKey } from './issuer/key.js';
import type { DemoPerson } from './issuer/people.js';
import { pick } from './issuer/picking.js';
import { CLIENT_ID, type Providing, provider } from './issuer/provider.js';
import { forScripts } from './issuer/script-tokens.js';
import { readOrMakeSecrets } from './issuer/secrets.js';
import { rememberedPort } from './ports.js';

export type { DemoPerson } from './issuer/people.js';

export interface Issuer {
  address: string;
  /** As whom the server signs people in here. */
  clientId: string;
  clientSecret: string;
  stop(): Promise<void>;
}

interface Wanted {
  home: string;
  people: readonly DemoPerson[];
  /** Where the product is reached: browsers are sent back there and nowhere else. */
  publicUrl: string;
}

const ATTEMPTS = 5;

/**
 * An OpenID provider that signs in the demo's people without a password: for trying the product on one's own machine, never for a city. It says
 * who somebody is; what they may do stands in the record.
 */
export async function startIssuer({ home, people, publicUrl }: Wanted): Promise<Issuer> {
  refuseInProduction();
  const folder = join(home, 'issuer');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const key = await readOrMakeKey(join(folder, 'key.json'));
  const secrets = await readOrMakeSecrets(join(folder, 'secrets.json'));
  const begin = async (): Promise<Issuer> => {
    const port = await rememberedPort(join(folder, 'port'));
    const address = `http://127.0.0.1:${port}`;
    const server = createServer(await answering({ address, publicUrl, people, key, secrets }));
    await listen(server, port);
    return { address, clientId: CLIENT_ID, clientSecret: secrets.client, stop: () => close(server) };
  };
  return insist(begin);
}

/** @throws in production: to be asked before anything is made, too. */
export function refuseInProduction(): void {
  if (process.env.NODE_ENV !== 'production') return;
  throw new Error('The demo sign-in lets in whoever asks, so it does not run with NODE_ENV=production. Set OIDC_ISSUER to your own.');
}

/** A free port can be taken before it is ours: a few attempts. */
async function insist(begin: () => Promise<Issuer>): Promise<Issuer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await begin();
    } catch (error) {
      if (attempt === ATTEMPTS || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
}

async function answering(providing: Providing): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  const own = await provider(providing);
  const asProvider = own.callback();
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    // A page elsewhere whose name is made to point here must not fetch tokens.
    const misdirected = { status: 421, body: { error: 'misdirected_request' } };
    const told = `http://${request.headers.host}` === providing.address ? await forScripts(request, providing) : misdirected;
    if (told)
      response.writeHead(told.status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(told.body));
    else if (!(await pick(request, response, { ...providing, provider: own }))) await asProvider(request, response);
  };
  return (request, response) => {
    answer(request, response).catch(() => response.destroy());
  };
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
