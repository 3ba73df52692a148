import { ALL_CONTACTS } from '../units.js';
import type { Days } from './days.js';
import { decisionRecord, edition, responsibleAt } from './edition.js';
import { printing as textOf } from './texts/printing.js';
import { on, type Told } from './told.js';

/** An older directive of the same area, repealed before the new one was begun. */
export function printing(days: Days): readonly Told[] {
  const one = edition('skrivare');
  const text = textOf(days.back(905));
  return [
    ...on(days.back(985), '09:30', 'anna', one.starts('hardvara', 'Skrivare och kopiering')),
    ...on(days.back(965), '10:20', 'anna', one.isSaved(text)),
    ...on(days.back(955), '13:45', 'anna', one.isSubmitted('rita', 'ylva')),
    ...on(days.back(952), '11:15', 'rita', one.isSupported(text)),
    ...on(days.back(949), '15:25', 'ylva', one.isSupported(text)),
    ...on(
      days.back(943),
      '10:00',
      'stina',
      one.isApproved(text, decisionRecord('Pris per sida gör kostnaden jämförbar och lägger risken hos leverantören.')),
    ),
    ...ALL_CONTACTS.flatMap((contact, index) =>
      on(days.back(941 - (index % 6)), '09:40', contact.subject, one.isAcknowledged(contact, text, responsibleAt(contact))),
    ),
    ...on(days.back(700), '14:30', 'stina', {
      type: 'decide-repeal',
      ...one.of,
      lastDay: days.back(650),
      record: decisionRecord(
        'Skrivare och kopiering förs till en kommande anvisning om it-klientutrustning, eftersom de köps av samma leverantörer.',
      ),
    }),
  ];
}
