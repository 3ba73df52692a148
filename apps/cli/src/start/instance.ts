import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { holdHome, type Lock } from '@anvisa/embedded/lock';
import type { Ending } from '@anvisa/embedded/program';
import { clearLeftover, mainOf, startChild } from './child.js';
import { type Foundation, layFoundation } from './foundation.js';
import { type House, takeDown } from './house.js';
import { type InstanceOptions, type Plan, planFor } from './plan.js';
import { addressOf, choosePort } from './port.js';
import { untilReady } from './ready.js';
import { type Step, stepsWith, together } from './steps.js';
import { Supervised } from './supervise.js';

export interface Instance extends Foundation {
  address: string;
  /** Where people reach it; sign-ins come back to there. */
  publicUrl: string;
  home: string;
  /** The processes that run now; undefined for what runs elsewhere. */
  processes(): Record<'server' | 'worker' | 'temporal' | 'postgres', number | undefined>;
  stop(): Promise<void>;
}

/** How long the port of a server that was ended may stay taken. */
const ENDS_WITHIN_MS = 2_000;

const ENDINGS: Record<'server' | 'worker', Ending> = {
  server: { signal: 'SIGTERM', patienceMs: 2_000 },
  worker: { signal: 'SIGTERM', patienceMs: 3_500 },
};

/** Starts all that one instance needs and waits until it answers. Nothing stays behind when a step fails. */
export async function startInstance(options: InstanceOptions): Promise<Instance> {
  const plan = planFor(options);
  const lock = holdHome(plan.home);
  const house: House = {};
  const stop = async () => {
    await takeDown(house);
    lock.release();
  };
  try {
    await together(clearLeftover(lock.before?.server), clearLeftover(lock.before?.worker));
    const port = await choosePort(plan.port, plan.host, lock.before?.server ? ENDS_WITHIN_MS : 0);
    const step = stepsWith(plan.say, plan.signal);
    const publicUrl = plan.publicUrl || addressOf(plan.host, port);
    const foundation = await layFoundation(plan, publicUrl, house, step);
    const address = await openDoors({ plan, port, publicUrl, foundation, house, step, lock });
    lock.tell({ address, issuer: house.issuer?.address });
    return { ...foundation, address, publicUrl, home: plan.home, processes: () => processesOf(house), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Opening {
  plan: Plan;
  port: number;
  publicUrl: string;
  foundation: Foundation;
  house: House;
  step: Step;
  lock: Lock;
}

async function openDoors({ plan, port, publicUrl, foundation, house, step, lock }: Opening): Promise<string> {
  const address = addressOf(plan.host, port);
  const env = environment({ plan, port, publicUrl, foundation });
  await together(
    step('The worker is started', async () => {
      house.worker = await begin('worker', plan, env, lock);
    }),
    step('The server is ready', async () => {
      house.server = await begin('server', plan, env, lock);
      await untilReady(address, house.server, plan.signal);
    }),
  );
  return address;
}

function begin(app: 'server' | 'worker', { say, home, output, programs, conductorsGiveWay }: Plan, env: NodeJS.ProcessEnv, lock: Lock) {
  const log = output === 'inherit' ? undefined : join(home, 'logs', `${app}.log`);
  const start = async () => {
    // People wait for the server's answers, and not for reminders.
    const givesWay = app === 'worker' && conductorsGiveWay;
    const child = await startChild({ main: programs?.[app] ?? mainOf(app), env, log, ending: ENDINGS[app], givesWay });
    lock.tell({ [app]: child.pid });
    return child;
  };
  return Supervised.start({ name: `The ${app}`, say, start });
}

function environment({
  plan,
  port,
  publicUrl,
  foundation,
}: Pick<Opening, 'plan' | 'port' | 'publicUrl' | 'foundation'>): NodeJS.ProcessEnv {
  const { databaseUrl, temporalAddress, issuer, client } = foundation;
  const outbox = join(plan.home, 'outbox');
  if (!plan.mailGoesOut) makePrivate(outbox);
  return {
    ...plan.surroundings,
    PORT: String(port),
    HOST: plan.host,
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporalAddress,
    OIDC_ISSUER: issuer,
    ...(client && { OIDC_AUDIENCE: 'anvisa', OIDC_CLIENT_ID: client.id, OIDC_CLIENT_SECRET: client.secret, DEMO: 'true' }),
    PUBLIC_URL: publicUrl,
    // The owner's rights end with the preparation.
    DATABASE_OWNER_URL: undefined,
    ...(plan.mailGoesOut ? {} : { OUTBOX_DIR: outbox }),
    ...(plan.output === 'inherit' && process.stdout.isTTY ? { LOG_FORMAT: 'pretty' } : {}),
    ...plan.env,
  };
}

/** What is in it is the owner's alone to read, also where an earlier build made it. */
function makePrivate(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
}

function processesOf({ server, worker, temporal, postgres }: House) {
  return { server: server?.now.pid, worker: worker?.now.pid, temporal: temporal?.now.pid, postgres: postgres?.now.pid };
}
