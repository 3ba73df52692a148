import type { Role } from '@anvisa/domain/actor';
import type { LetterLanguage, NamedBy, NoticePreference } from '@anvisa/domain/person/person';
import { ActOfferAnswer } from '../offers/act-offer.answer.js';

/** In whose stead a deputy acts. */
export class InSteadAnswer {
  /** @example "8a7b6c5d-4e3f-5a1b-9c8d-7e6f5a4b3c2d" */
  person: string;
  /** @example "Stina Berg" */
  name: string;
}

/** The board's delegation order. */
export class OrderAnswer {
  /** @example "2008-11-12" */
  day: string;
  /** @example "§ 14" */
  paragraph: string;
}

/** A role as the record gave it. */
export class RoleAnswer {
  /** Its number among the person's: by it the role can be ended. @example 1 */
  number: number;
  /** @example "committee-contact" */
  role: Role;
  /** The committee that a contact speaks for. @example "3d6f4b0a-9c1e-5f7a-8b2d-4e6f8a0c2d1b" */
  unit?: string;
  /** @example "2008-11-03" */
  from: string;
  /** The last day. @example "2010-12-31" */
  until?: string;
  inStead?: InSteadAnswer;
  /** @example "administrator" */
  namedBy: NamedBy;
  order?: OrderAnswer;
}

/** Somebody who signs in, and what they may do when. */
export class PersonAnswer {
  /** @example "5b0c1d2e-3f4a-5b6c-8d7e-9f0a1b2c3d4e" */
  id: string;
  /** @example "Anna Lind" */
  name: string;
  /** @example "anna@stad.example" */
  email: string;
  /** Of a program that calls by itself. @example "machine" */
  kind?: 'machine';
  /** How they are told. @example "at-once" */
  preference: NoticePreference;
  /** What their letters are written in. @example "sv" */
  language: LetterLanguage;
  /** Their last day, for a person who has left. @example "2009-08-31" */
  left?: string;
  /** All that they hold, have held, or will. */
  roles: RoleAnswer[];
  /** What they may act as today. @example ["it-officer"] */
  rolesToday: Role[];
  /** Of one that is read alone: every act on the person, and whether the caller may do it now. */
  acts?: ActOfferAnswer[];
}

/** A person as they stand after an act. */
export class PersonAfter {
  /** @example "5b0c1d2e-3f4a-5b6c-8d7e-9f0a1b2c3d4e" */
  id: string;
  /** Where they are read. @example "/api/people/5b0c1d2e-3f4a-5b6c-8d7e-9f0a1b2c3d4e" */
  self: string;
  /** @example "Anna Lind" */
  name: string;
  /** @example "at-once" */
  preference: NoticePreference;
  /** @example "sv" */
  language: LetterLanguage;
  /** @example "2009-08-31" */
  left?: string;
  roles: RoleAnswer[];
}

/** Who is signed in, on which day by the record's clock. */
export class MeAnswer extends PersonAnswer {
  /** The record's instant. @example "2008-10-22T08:15:00.000Z" */
  now: string;
  /** @example "2008-10-22" */
  today: string;
  /** The deputyships that are in function today. */
  deputyships: RoleAnswer[];
  /** For a browser that is signed in: what its page sends as `X-CSRF-Token` with each request that changes something. */
  csrf?: string;
  /** For a browser that is signed in: when that ends, if nothing is asked for until then. @example "2008-10-22T08:45:00.000Z" */
  signedInUntil?: string;
}
