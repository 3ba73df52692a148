import type { Due } from '@anvisa/domain/conduct/reading';
import type { Outcome } from '@anvisa/workflows/acts';
import { ApplicationFailure } from '@temporalio/common';

/** So long a conductor rests after what could not be done (workflows/src/record.ts). */
export const AN_HOUR_MS = 3_600_000;

type Perform = (due: Due) => Promise<Outcome>;
/** Notes what the conductor waits for, once it has rested. */
type Note = (due: Due, restMs: number) => Promise<void>;

/** A conductor's acts: what it tells people, and how it moves a case. */
export interface PerformedActs {
  readonly tell: Perform;
  readonly move: Perform;
}

/**
 * After what it tells, a note of what the conductor waits for. After a move it reads the record anew, and that is noted then. One that rests after
 * a no is not overdue meanwhile.
 */
export function actsOf(perform: Perform, note: Note): PerformedActs {
  return {
    tell: (due) => performed(due, perform, note),
    move: (due) => performed(due, perform, async (moved, restMs) => restMs > 0 && note(moved, restMs)),
  };
}

async function performed(due: Due, perform: Perform, note: (due: Due, restMs: number) => Promise<unknown>): Promise<Outcome> {
  try {
    const outcome = await perform(due);
    await note(due, outcome === 'refused' ? AN_HOUR_MS : 0);
    return outcome;
  } catch (fault) {
    if (fault instanceof ApplicationFailure && fault.nonRetryable) await note(due, AN_HOUR_MS);
    throw fault;
  }
}
