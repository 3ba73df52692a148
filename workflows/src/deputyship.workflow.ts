import { continueAsNew } from '@temporalio/workflow';
import type { Conductor } from './acts.js';
import { standingIn } from './phases/deputyship.js';
import { openRecord } from './record.js';

/** A person's times as deputy, until the last of them is over. */
export async function deputyship(conductor: Conductor): Promise<void> {
  const record = await openRecord(conductor);

  await standingIn(record);

  if (record.reading.phase !== 'closed') await continueAsNew<typeof deputyship>(conductor);
}
