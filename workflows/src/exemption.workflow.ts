import { continueAsNew } from '@temporalio/workflow';
import type { Conductor } from './acts.js';
import { granted, requested, settled } from './phases/exemption.js';
import { openRecord } from './record.js';

/** The life of an exemption: asked for, granted for a time, ended; or refused, or revoked. */
export async function exemption(conductor: Conductor): Promise<void> {
  const record = await openRecord(conductor);

  await requested(record);
  await granted(record);
  const isOver = await settled(record);

  if (!isOver) await continueAsNew<typeof exemption>(conductor);
}
