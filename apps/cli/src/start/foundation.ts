import { startIssuer } from '@anvisa/embedded/issuer';
import { startPostgres } from '@anvisa/embedded/postgres';
import type { Say } from '@anvisa/embedded/program';
import { isReachable } from '@anvisa/embedded/reachable';
import { startTemporal } from '@anvisa/embedded/temporal';
import type { House } from './house.js';
import { demoPeople } from './people.js';
import type { Plan } from './plan.js';
import { prepare } from './prepare.js';
import { type Step, together } from './steps.js';
import { Supervised } from './supervise.js';

/** The addresses of what the server and the worker stand on. */
export interface Foundation {
  ownerUrl: string;
  databaseUrl: string;
  temporalAddress: string;
  issuer: string;
  /** As whom the server signs people in; where the sign-in is not ours, the environment says it. */
  client?: { id: string; secret: string } | undefined;
}

/** @param publicUrl where people will reach the product. */
export async function layFoundation(plan: Plan, publicUrl: string, house: House, step: Step): Promise<Foundation> {
  const [database, temporalAddress, signedIn] = await together(
    record(plan, house, step),
    temporal(plan, house, step),
    signIn(plan, publicUrl, house, step),
  );
  return { ...database, temporalAddress, ...signedIn };
}

async function record(plan: Plan, house: House, step: Step) {
  const ownerUrl = plan.database?.ownerUrl ?? (await postgres(plan, house, step));
  const { clockAt, seed, issuer, say } = plan;
  const databaseUrl = await step('The record is prepared', () =>
    prepare({ ownerUrl, productUrl: plan.database?.productUrl, clockAt, seed, signInIsOwn: Boolean(issuer), say }),
  );
  return { ownerUrl, databaseUrl };
}

async function postgres({ home, say, signal: leaving }: Plan, house: House, step: Step): Promise<string> {
  house.postgres = await step('Postgres is up', () =>
    Supervised.start({
      name: 'Postgres',
      say,
      start: (signal = leaving) => startPostgres({ home, say, signal }),
      startAgain: ({ port }, signal) => startPostgres({ home, say, port, signal }),
    }),
  );
  return house.postgres.now.adminUrl;
}

async function temporal(
  { temporal, home, say, conductorsGiveWay: givesWay, signal: leaving }: Plan,
  house: House,
  step: Step,
): Promise<string> {
  if (temporal) return elsewhere(temporal, say);
  house.temporal = await step('Temporal is up', () =>
    Supervised.start({
      name: 'Temporal',
      say,
      start: (signal = leaving) => startTemporal({ home, say, givesWay, signal }),
      startAgain: ({ port }, signal) => startTemporal({ home, say, givesWay, port, signal }),
    }),
  );
  return house.temporal.now.address;
}

/** What was due happens when it is back: the start goes on without it. */
async function elsewhere(address: string, say: Say): Promise<string> {
  if (!(await isReachable(address)))
    say(`Nobody answers at TEMPORAL_ADDRESS (${address}). Anvisa starts, and its worker waits for Temporal there.`);
  return address;
}

async function signIn({ issuer, home }: Plan, publicUrl: string, house: House, step: Step): Promise<Pick<Foundation, 'issuer' | 'client'>> {
  if (issuer) return { issuer };
  house.issuer = await step('The demo sign-in is up', () => startIssuer({ home, people: demoPeople, publicUrl }));
  const { address, clientId: id, clientSecret: secret } = house.issuer;
  return { issuer: address, client: { id, secret } };
}
