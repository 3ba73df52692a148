import { continueAsNew } from '@temporalio/workflow';
import type { Conductor } from './acts.js';
import { closed } from './phases/closed.js';
import { concluding } from './phases/concluding.js';
import { decision } from './phases/decision.js';
import { drafting } from './phases/drafting.js';
import { ending } from './phases/ending.js';
import { inForce } from './phases/in-force.js';
import { publication } from './phases/publication.js';
import { review } from './phases/review.js';
import { openRecord } from './record.js';

/**
 * The life of one edition of a directive, as a clerk would tell it.
 *
 * A run tells the phase in which the record has the edition; the others pass at once. When the phase is over, whether the edition went on or was
 * returned for rework, the last line begins a new run, which reads the record and tells the phase that it finds there.
 */
export async function edition(conductor: Conductor): Promise<void> {
  const record = await openRecord(conductor);

  await drafting(record); //    drafted by the IT department, or withdrawn
  await review(record); //      reviewed by the IT department, while committees may be asked for their opinion
  await decision(record); //    decided by the city director or the board: approved, returned for rework, declined, postponed
  await publication(record); // published to those whom it addresses: binding from its date, the edition before it superseded
  await inForce(record); //     acknowledged by the committees, evaluated at its interval, until revised or repealed
  await ending(record); //      or ended with its strategy
  await concluding(record); //  what its evaluators were asked is still to be concluded
  const isOver = await closed(record);

  if (!isOver) await continueAsNew<typeof edition>(conductor);
}
