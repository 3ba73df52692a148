import { continueAsNew } from '@temporalio/workflow';
import type { Conductor } from './acts.js';
import { approved, proposed } from './phases/strategy.js';
import { openRecord } from './record.js';

/** The life of a strategy, as far as time is in it: until it is superseded, revoked or annulled. */
export async function strategy(conductor: Conductor): Promise<void> {
  const record = await openRecord(conductor);

  await proposed(record); // by the executive board, to the council
  await approved(record); // by the council, and reviewed at its interval

  if (record.reading.phase !== 'closed') await continueAsNew<typeof strategy>(conductor);
}
