import { ended, withTemporal } from './temporal.js';

/** Asks every running conductor to begin a new run: what sleeps for months goes on with the code of today. */
export async function renew(): Promise<void> {
  await withTemporal(async (client) => {
    let asked = 0;
    for await (const { workflowId, runId } of client.workflow.list({ query: 'ExecutionStatus = "Running" AND TaskQueue = "conduct"' })) {
      await client.workflow.getHandle(workflowId, runId).signal('renew').catch(ended);
      asked += 1;
      if (asked % 100 === 0) process.stderr.write(`\r${asked} conductors asked …`);
    }
    console.log(`${asked} conductors asked to begin a new run.`);
  });
}
