import type { HeldRole } from '../actor.js';
import type { Aggregate, EntryMeta } from '../aggregate.js';
import type { SwedishDate } from '../time.js';
import { type LetterLanguage, type NamedBy, type NoticePreference, type Order, PERSON_FIELDS, type PersonEvent } from './events.js';

export type { LetterLanguage, NamedBy, NoticePreference, Order, PersonEvent } from './events.js';

/** A role as the record gave it: by its number among the person's roles it can be ended. */
export interface GivenRole extends HeldRole {
  readonly number: number;
  readonly namedBy: NamedBy;
  readonly order?: Order;
}

/** Somebody who signs in: whom a notice reaches, and what they may do when. */
export interface Person {
  readonly id: string;
  /** Told of a program that calls by itself: it has no say. */
  readonly kind?: 'machine';
  /** The subject that the sign-in service knows them by. */
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly GivenRole[];
  readonly preference: NoticePreference;
  readonly language: LetterLanguage;
  /** The last day, for a person who has left. */
  readonly left?: SwedishDate;
}

/** The state of a person after one more event. */
function evolve(person: Person | undefined, event: PersonEvent, { id }: EntryMeta): Person {
  if (event.type === 'PersonRegistered') {
    const { kind, subject, name, email } = event;
    return { id, ...(kind && { kind }), subject, name, email, roles: [], preference: 'at-once', language: 'sv' };
  }
  if (!person) throw new Error(`${event.type} before PersonRegistered`);
  switch (event.type) {
    case 'RoleGiven':
      return { ...person, roles: [...person.roles, given(event)] };
    case 'RoleEnded':
      return { ...person, roles: person.roles.map((role) => (role.number === event.number ? endedBy(role, event.lastDay) : role)) };
    case 'NoticePreferenceSet':
      return { ...person, preference: event.preference, language: event.language ?? 'sv' };
    case 'PersonLeft':
      return { ...person, left: event.lastDay, roles: person.roles.map((role) => endedBy(role, event.lastDay)) };
  }
}

function given(event: Extract<PersonEvent, { type: 'RoleGiven' }>): GivenRole {
  const { type: _, employee: __, reason: ___, ...role } = event;
  return role;
}

/** A role never lasts longer by being ended. */
export function endedBy(role: GivenRole, lastDay: SwedishDate): GivenRole {
  return role.until !== undefined && role.until <= lastDay ? role : { ...role, until: lastDay };
}

export const personAggregate: Aggregate<Person, PersonEvent> = { evolve, fields: PERSON_FIELDS };
