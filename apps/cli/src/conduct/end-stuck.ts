import type { Client } from '@temporalio/client';
import { ended } from './temporal.js';

/** Ends the runs of conductors that were woken and never looked: their history no longer replays, or their task fails. The record leads: they begin anew. */
export async function endStuck(client: Pick<Client, 'workflow'>, conductors: readonly string[]): Promise<void> {
  for (const conductor of conductors)
    await client.workflow.getHandle(conductor).terminate('It was woken and did not look; it begins anew from the record.').catch(ended);
}
