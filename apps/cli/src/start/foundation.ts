import { startIssuer } from '@anvisa/embedded/issuer';
import { startPostgres } from '@anvisa/embedded/postgres';
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
}

export async function layFoundation(plan: Plan, house: House, step: Step): Promise<Foundation> {
  const [database, temporalAddress, issuer] = await together(
    record(plan, house, step),
    temporal(plan, house, step),
    signIn(plan, house, step),
  );
  return { ...database, temporalAddress, issuer };
}

async function record(plan: Plan, house: House, step: Step) {
  const ownerUrl = plan.database?.ownerUrl ?? (await postgres(plan, house, step));
  const { clockAt, seed, say } = plan;
  const databaseUrl = await step('The record is prepared', () =>
    prepare({ ownerUrl, productUrl: plan.database?.productUrl, clockAt, seed, say }),
  );
  return { ownerUrl, databaseUrl };
}

async function postgres({ home, say }: Plan, house: House, step: Step): Promise<string> {
  house.postgres = await step('Postgres is up', () =>
    Supervised.start({
      name: 'Postgres',
      say,
      start: () => startPostgres({ home, say }),
      startAgain: ({ port }) => startPostgres({ home, say, port }),
    }),
  );
  return house.postgres.now.adminUrl;
}

async function temporal({ temporal, home, say }: Plan, house: House, step: Step): Promise<string> {
  if (temporal) return temporal;
  house.temporal = await step('Temporal is up', () =>
    Supervised.start({
      name: 'Temporal',
      say,
      start: () => startTemporal({ home, say }),
      startAgain: ({ port }) => startTemporal({ home, say, port }),
    }),
  );
  return house.temporal.now.address;
}

async function signIn({ issuer, home }: Plan, house: House, step: Step): Promise<string> {
  if (issuer) return issuer;
  house.issuer = await step('The demo sign-in is up', () => startIssuer({ home, people: demoPeople }));
  return house.issuer.address;
}
