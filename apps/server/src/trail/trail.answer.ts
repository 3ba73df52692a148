import { ApiProperty } from '@nestjs/swagger';

/** What JSON can hold: a place in a state may be any of it. */
const ANY_VALUE = {
  required: false,
  oneOf: [
    { type: 'string' },
    { type: 'number' },
    { type: 'boolean' },
    { type: 'object', additionalProperties: true },
    { type: 'array', items: {} },
    { type: 'null' },
  ],
};

/** One place that an entry changed. */
export class StateChangeAnswer {
  /** Where in the state (RFC 6901). @example "/editions/0/state" */
  pointer: string;
  @ApiProperty({ ...ANY_VALUE, description: 'What stood there before; absent where nothing did' })
  before?: unknown;
  @ApiProperty({ ...ANY_VALUE, description: 'What stands there after; absent where it was taken away' })
  after?: unknown;
}

/** The directive that an entry is about, and which of what belongs to it. */
export class EntrySubjectAnswer {
  directive: string;
  /** @example "Anvisning för telefoni" */
  title: string;
  /** @example 1 */
  edition?: number;
  /** Of an exemption, its id. */
  exemption?: string;
  /** Of a receipt or an exemption, whose. */
  unit?: string;
}

/** An entry of the trail, with all that a sentence about it needs. */
export class ExplainedEntryAnswer {
  id: string;
  /** @example "directive/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa" */
  stream: string;
  /** @example 7 */
  n: number;
  /** @example "EditionApproved" */
  type: string;
  /** @example "2026-02-02T09:00:00.000Z" */
  at: string;
  /** @example "031-2080/2008" */
  caseNumber?: string;
  /** Who acted: a person's id, or `system`. */
  actor: string;
  /** @example "Disa Andersson" */
  actorName: string;
  /** @example "city-director" */
  office: string;
  onBehalfOf?: string;
  /** In whose stead a deputy acted. @example "Stina Berg" */
  inStead?: string;
  /** SHA-256 of the entry's leaf. */
  hash: string;
  /** The hash of the entry before it in its stream; absent for the first. */
  prev?: string;
  /** Who acted and where the act came from, as the leaf commits to it under `actor`. */
  who: Record<string, unknown>;
  /** The exact text that is hashed: the envelope's canonical JSON (RFC 8785). */
  leaf: string;
  /** The salts of what is disclosed, in hex: HMAC-SHA-256 of a value's canonical JSON under its salt is the commitment in the leaf. */
  salts: Record<string, string>;
  /** What the entry says, what is disclosed of it included. */
  says: Record<string, unknown>;
  /** Fields whose words are disposed of by the archive authority's decision. @example ["reasons"] */
  disposed?: string[];
  /** What it changed, before and after. */
  changes: StateChangeAnswer[];
  /** It changed more than is shown. */
  moreChanges: boolean;
  /** Absent where it is about no directive. */
  about?: EntrySubjectAnswer;
  /** Where what it is about is read. */
  self?: string;
}

export class WholeTrailAnswer {
  /** The latest first. */
  items: ExplainedEntryAnswer[];
  next?: string;
}
