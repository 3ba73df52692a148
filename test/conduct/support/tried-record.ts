import type { Command } from '@anvisa/domain/acts';
import type { Due, Reading } from '@anvisa/domain/conduct/reading';
import type { Refusal } from '@anvisa/domain/refusal';
import type { Instant } from '@anvisa/domain/time';

export interface Asking {
  readonly actor: string;
  readonly key: string;
  readonly now: Instant;
}

/** What an act came to: the conductors that it wakes, or a rule's no. */
export type Passed = { readonly wake: readonly string[] } | Refusal;

/** Something that a conductor did: a notice with its readers and when it was due, or a move. */
export interface Deed {
  readonly at: Instant;
  readonly what: string;
  readonly due?: Instant;
  readonly whom?: readonly string[];
}

/** A record as the tests of conductors use it. Its clock shows whatever instant it is given. */
export interface TriedRecord {
  execute(command: Command, asking: Asking): Promise<Passed>;
  /** Does what is due, as the worker does. */
  perform(due: Due, asking: Asking): Promise<Passed>;
  observe(conductor: string, now: Instant): Promise<Reading>;
  textHash(edition: number): Promise<string>;
  /** All that the system has done by itself. */
  deeds(): Promise<readonly Deed[]>;
  end(): Promise<void>;
}
