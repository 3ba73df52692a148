import type { Role } from '../actor.js';
import type { FieldsOf } from '../aggregate.js';
import type { SwedishDate } from '../time.js';

/** How a person is told: of each thing as it comes, or once a day. */
export type NoticePreference = 'at-once' | 'daily-digest';

/** What a person's letters are written in. */
export type LetterLanguage = 'sv' | 'en';

/** Who named somebody to an office: the administrator on an ordinary day; the board or the city director for a deputy. */
export type NamedBy = 'administrator' | 'executive-board' | 'city-director';

/** The board's delegation order, by the meeting's day and paragraph. */
export interface Order {
  readonly day: SwedishDate;
  readonly paragraph: string;
}

export type PersonEvent =
  | {
      readonly type: 'PersonRegistered';
      /** Told of a program that calls by itself. */
      readonly kind?: 'machine';
      readonly subject: string;
      readonly name: string;
      readonly email: string;
    }
  | {
      readonly type: 'RoleGiven';
      readonly number: number;
      readonly role: Role;
      readonly unit?: string;
      readonly from: SwedishDate;
      readonly until?: SwedishDate;
      readonly inStead?: { readonly person: string; readonly name: string };
      /** Told of a deputy: only an employee can be given the power to decide (KL 7:5). */
      readonly employee?: boolean;
      readonly namedBy: NamedBy;
      readonly order?: Order;
      readonly reason: string;
    }
  | { readonly type: 'RoleEnded'; readonly number: number; readonly lastDay: SwedishDate; readonly reason: string }
  | {
      readonly type: 'NoticePreferenceSet';
      readonly preference: NoticePreference;
      /** Not told of a choice from before there was one: Swedish. */
      readonly language?: LetterLanguage;
    }
  | { readonly type: 'PersonLeft'; readonly lastDay: SwedishDate; readonly reason: string };

export const PERSON_FIELDS: FieldsOf<PersonEvent> = {
  PersonRegistered: { kind: 'open', subject: 'committed', name: 'committed', email: 'words' },
  RoleGiven: {
    number: 'open',
    role: 'open',
    unit: 'open',
    from: 'open',
    until: 'open',
    inStead: 'committed',
    employee: 'open',
    namedBy: 'open',
    order: 'open',
    reason: 'words',
  },
  RoleEnded: { number: 'open', lastDay: 'open', reason: 'words' },
  NoticePreferenceSet: { preference: 'open', language: 'open' },
  PersonLeft: { lastDay: 'open', reason: 'words' },
};
