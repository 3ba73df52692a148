import type { RefusalFacts } from '@anvisa/domain/refusal';
import type { RefusalCode } from '@anvisa/domain/refusals';
import type { FaultCode } from './faults.js';

/** What was wrong with one value of the request, and where it stands in it: a JSON pointer (RFC 6901). */
export interface Pointer {
  readonly pointer: string;
  readonly code: string;
  readonly facts?: RefusalFacts;
}

interface More {
  readonly facts?: RefusalFacts;
  readonly pointers?: readonly Pointer[];
  readonly headers?: Readonly<Record<string, string>>;
  /** What it came of, for the log alone. */
  readonly cause?: unknown;
  /** Where the caller finds the current state. */
  readonly current?: string;
}

/** A request that is not done, by a code of `faults.ts`, or of the domain's refusals. The filter makes the answer of it (RFC 9457). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: FaultCode | RefusalCode,
    readonly more: More = {},
  ) {
    super(code, more.cause === undefined ? undefined : { cause: more.cause });
  }
}

/** There is nothing here, or nothing that this caller may see: the two are told apart by nobody. */
export function notFound(): Problem {
  return new Problem(404, 'not-found');
}
