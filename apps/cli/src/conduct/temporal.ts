import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

function temporalAddress(): string {
  return process.env.TEMPORAL_ADDRESS || `127.0.0.1:${readFileSync(join(homeFolder(), 'temporal', 'port'), 'utf8').trim()}`;
}
