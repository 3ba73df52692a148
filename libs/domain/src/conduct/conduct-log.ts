import type { Aggregate } from '../aggregate.js';
import type { Instant } from '../time.js';

/** To whom a notice goes: a person, and the unit that they answer for in the matter. */
export interface Recipient {
  readonly person: string;
  readonly name?: string;
  readonly unit?: string;
}

/** The ids, dates and numbers that a notice's text names. They lie open in the trail: nothing personal, nothing free-worded. */
export type NoticeFacts = Readonly<Record<string, string | number>>;

export interface NoticeGiven {
  readonly type: 'NoticeGiven';
  readonly act: string;
  readonly round: number;
  readonly due: Instant;
  readonly about: NoticeFacts;
  readonly caseNumber?: string;
  readonly recipients: readonly Recipient[];
}
export type ConductEvent = NoticeGiven;

/** What the conductor has told about one case. Its stream is `conduct/<conductor id>`. */
export interface ConductLog {
  readonly id: string;
  /** The natural keys of the notices given. */
  readonly done: readonly string[];
}

/** A notice is given once for an act, in a round of the case, for an instant at which it was due. */
export function noticeKey({ act, round, due }: Pick<NoticeGiven, 'act' | 'round' | 'due'>): string {
  return `${act}|${round}|${due}`;
}

export const conductAggregate: Aggregate<ConductLog, ConductEvent> = {
  evolve: (log, event, { id }) => ({ id, done: [...(log?.done ?? []), noticeKey(event)] }),
  fields: { NoticeGiven: { act: 'open', round: 'open', due: 'open', about: 'open', caseNumber: 'open', recipients: 'committed' } },
};
