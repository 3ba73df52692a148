import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { homeFolder } from '../start/home.js';

/** Asks every running conductor to begin a new run: what sleeps for months goes on with the code of today. */
export async function renew(): Promise<void> {
  const connection = await Connection.connect({ address: temporalAddress() });
  try {
    const client = new Client({ connection, namespace: process.env.TEMPORAL_NAMESPACE ?? 'default' });
    let asked = 0;
    for await (const { workflowId, runId } of client.workflow.list({ query: 'ExecutionStatus = "Running" AND TaskQueue = "conduct"' })) {
      await client.workflow.getHandle(workflowId, runId).signal('renew').catch(ended);
      asked += 1;
      if (asked % 100 === 0) process.stderr.write(`\r${asked} conductors asked …`);
    }
    console.log(`${asked} conductors asked to begin a new run.`);
  } finally {
    await connection.close();
  }
}

/** One that ended since it was listed needs no renewal. */
function ended(error: unknown): void {
  if (!(error instanceof Error) || error.name !== 'WorkflowNotFoundError') throw error;
}

function temporalAddress(): string {
  return process.env.TEMPORAL_ADDRESS ?? `127.0.0.1:${readFileSync(join(homeFolder(), 'temporal', 'port'), 'utf8').trim()}`;
}
