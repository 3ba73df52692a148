import type { Before } from '@anvisa/domain/permission/permitted';
import { mayOnPerson, type PersonActType } from '@anvisa/domain/person/may';
import type { Person } from '@anvisa/domain/person/person';
import type { Language } from '../problems/language.js';
import type { ActOfferAnswer } from './act-offer.answer.js';
import { offer } from './offer.js';

/** Where each act on a person is done. */
const PLACES: Readonly<Record<PersonActType, string>> = {
  'give-role': 'roles',
  'end-role': 'role-endings',
  'name-deputy': 'deputyships',
  'set-notice-preference': 'notice-preferences',
  'hand-over-tasks': 'task-handovers',
  'close-person': 'departures',
};

/** Every act on a person, and whether the one who looks may do it now. */
export function personOffers(person: Person, before: Before, language: Language): ActOfferAnswer[] {
  return (Object.keys(PLACES) as PersonActType[]).map((act) =>
    offer({ act, href: `/api/people/${person.id}/${PLACES[act]}` }, mayOnPerson(act, person, before), language),
  );
}
