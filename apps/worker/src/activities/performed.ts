import { isMove } from '@anvisa/domain/conduct/conduct-act';
import type { Due } from '@anvisa/domain/conduct/reading';
import type { Perform } from '@anvisa/workflows/acts';
import { ApplicationFailure } from '@temporalio/common';

/** So long a conductor rests after what could not be done (workflows/src/record.ts). */
export const AN_HOUR_MS = 3_600_000;

/** Notes what the conductor waits for, once it has rested. */
type Note = (due: Due, restMs: number) => Promise<void>;

/**
 * A conductor's acts: after what it tells, a note of what the conductor waits for. After a move it reads the record anew, and that is noted then. One
 * that rests after a no is not overdue meanwhile.
 */
export function performed(perform: Perform<Due>, note: Note): Perform<Due> {
  return async (due) => {
    try {
      const outcome = await perform(due);
      const restMs = outcome === 'refused' ? AN_HOUR_MS : 0;
      if (restMs > 0 || !isMove(due.act)) await note(due, restMs);
      return outcome;
    } catch (fault) {
      if (fault instanceof ApplicationFailure && fault.nonRetryable) await note(due, AN_HOUR_MS);
      throw fault;
    }
  };
}
