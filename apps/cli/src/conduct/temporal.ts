import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runningFrom } from '@anvisa/embedded/lock';
import { Client, Connection } from '@temporalio/client';
import { homeFolder } from '../start/home.js';

/** Does something with the conductors of the instance, as Temporal runs them. */
export async function withTemporal<R>(doing: (client: Client) => Promise<R>): Promise<R> {
  const connection = await Connection.connect({ address: temporalAddress() });
  try {
    return await doing(new Client({ connection, namespace: process.env.TEMPORAL_NAMESPACE || 'default' }));
  } finally {
    await connection.close();
  }
}

/** One that ended since it was listed needs nothing more. */
export function ended(error: unknown): void {
  if (!(error instanceof Error) || error.name !== 'WorkflowNotFoundError') throw error;
}

/**
 * Where Temporal answers: at TEMPORAL_ADDRESS, else at the instance that runs from the home folder.
 * @throws when neither is there, saying what to do.
 */
export function temporalAddress(): string {
  if (process.env.TEMPORAL_ADDRESS) return process.env.TEMPORAL_ADDRESS;
  const home = homeFolder();
  const port = join(home, 'temporal', 'port');
  if (!runningFrom(home) || !existsSync(port))
    throw new Error(`No Temporal runs from ${home}. Start it with "npm start", or set TEMPORAL_ADDRESS.`);
  return `127.0.0.1:${readFileSync(port, 'utf8').trim()}`;
}
