import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Connection } from '@temporalio/client';

export function temporalAddress(): string {
  const address = process.env.TEST_TEMPORAL_ADDRESS;
  if (!address) throw new Error('TEST_TEMPORAL_ADDRESS is not set: test/set-up.ts sets it');
  return address;
}

/** A namespace of its own for a test file, known to the server when this answers. */
export async function freshNamespace(): Promise<{ readonly namespace: string; readonly connection: Connection }> {
  const connection = await Connection.connect({ address: temporalAddress() });
  const namespace = `test-${randomUUID()}`;
  await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: { seconds: 86_400 as never } });
  for (let tries = 0; !(await isKnown(connection, namespace)); tries++) {
    if (tries > 300) throw new Error(`Temporal does not learn of ${namespace}`);
    await pause(100);
  }
  return { namespace, connection };
}

async function isKnown({ workflowService }: Connection, namespace: string): Promise<boolean> {
  return workflowService.listOpenWorkflowExecutions({ namespace, maximumPageSize: 1, startTimeFilter: {} }).then(
    () => true,
    () => false,
  );
}
