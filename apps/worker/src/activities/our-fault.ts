import { saysAway, saysConflict } from '@anvisa/record/database/away';
import { ApplicationFailure } from '@temporalio/common';

/**
 * What is away comes back, and what was a moment too late is tried again. Anything else that is thrown is a fault of ours: it would be thrown each
 * minute without end, and the case's other stories would wait for it. Called so, it is told, and the conductor looks again in an hour.
 */
export function asOurFault(error: unknown): never {
  if (saysAway(error) || saysConflict(error)) throw error;
  const message = error instanceof Error ? error.message : String(error);
  throw ApplicationFailure.create({
    message,
    type: 'fault',
    nonRetryable: true,
    ...(error instanceof Error && { cause: error }),
  });
}
