import type { HeldRole, Role } from '../actor.js';
import type { Aggregate, FieldsOf } from '../aggregate.js';
import type { SwedishDate } from '../time.js';
import { evolvePerson } from './evolve.js';

/** How a person is told: of each thing as it comes, or once a day. */
export type NoticePreference = 'at-once' | 'daily-digest';

/** Who named somebody to an office: the administrator on an ordinary day; the board or the city director for a deputy. */
export type NamedBy = 'administrator' | 'executive-board' | 'city-director';

/** The board's delegation order, by the meeting's day and paragraph. */
export interface Order {
  readonly day: SwedishDate;
  readonly paragraph: string;
}

/** A role as the record gave it: by its number among the person's roles it can be ended. */
export interface GivenRole extends HeldRole {
  readonly number: number;
  readonly namedBy: NamedBy;
  readonly order?: Order;
}

/** Somebody who signs in: whom a notice reaches, and what they may do when. */
export interface Person {
  readonly id: string;
  /** The subject that the sign-in service knows them by. */
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly GivenRole[];
  readonly preference: NoticePreference;
  /** The last day, for a person who has left. */
  readonly left?: SwedishDate;
}

export type PersonEvent =
  | { readonly type: 'PersonRegistered'; readonly subject: string; readonly name: string; readonly email: string }
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
  | { readonly type: 'NoticePreferenceSet'; readonly preference: NoticePreference }
  | { readonly type: 'PersonLeft'; readonly lastDay: SwedishDate; readonly reason: string };

const fields: FieldsOf<PersonEvent> = {
  PersonRegistered: { subject: 'committed', name: 'committed', email: 'committed' },
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
    reason: 'committed',
  },
  RoleEnded: { number: 'open', lastDay: 'open', reason: 'committed' },
  NoticePreferenceSet: { preference: 'open' },
  PersonLeft: { lastDay: 'open', reason: 'committed' },
};

export const personAggregate: Aggregate<Person, PersonEvent> = { evolve: evolvePerson, fields };
