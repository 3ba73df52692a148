import type { Due } from '@anvisa/domain/conduct/reading';
import type { Outcome } from '@anvisa/workflows/acts';
import { ApplicationFailure } from '@temporalio/common';

/** So long a conductor rests after an act that could not be done (workflows/src/record.ts). */
const AN_HOUR_MS = 3_600_000;

/** An act, and then a note of what its conductor waits for: a conductor that rests after a no is not overdue meanwhile. */
export async function performed(
  due: Due,
  perform: (due: Due) => Promise<Outcome>,
  note: (restMs: number) => Promise<void>,
): Promise<Outcome> {
  try {
    const outcome = await perform(due);
    await note(outcome === 'refused' ? AN_HOUR_MS : 0);
    return outcome;
  } catch (fault) {
    if (fault instanceof ApplicationFailure && fault.nonRetryable) await note(AN_HOUR_MS);
    throw fault;
  }
}
