import { idOf } from '../ids.js';
import { ALL_CONTACTS } from '../units.js';
import type { Days } from './days.js';
import { decisionRecord, edition, responsibleAt } from './edition.js';
import { clientEquipment as textOf, printing as textOfPrinting } from './texts/hardware.js';
import { on, type Told } from './told.js';

const CONSULTED = ['utbildningsnamnden', 'socialnamnden', 'servicenamnden', 'farsta', 'sodermalm'];

/** In review: two of three have answered, one comment waits for its answer. Committees are consulted meanwhile, and one has answered. */
export function clientEquipment(days: Days): readonly Told[] {
  const one = edition('it-klientutrustning');
  const text = textOf(days.monthAfter(50));
  return [
    ...on(days.back(48), '10:40', 'anna', one.starts('hardvara', 'It-klientutrustning')),
    ...on(days.back(25), '15:30', 'anna', one.isSaved(text)),
    ...on(days.back(5), '09:50', 'anna', one.isSubmitted('rita', 'erik', 'ylva')),
    ...on(days.back(4), '11:10', 'anna', {
      type: 'open-consultation',
      ...one.of,
      units: CONSULTED.map((unit) => idOf('unit', unit)),
      question: 'Räcker sortimentet för nämndens verksamhet, och är användningstiderna rimliga?',
    }),
    ...on(days.back(3), '10:05', 'rita', one.isSupported(text, 'Användningstiderna är väl avvägda.')),
    ...on(
      days.back(3),
      '15:45',
      'erik',
      one.isSupportedWithChange(
        text,
        'Skrivarna behöver en egen bestämmelse, och elevernas utrustning ett förtydligande.',
        {
          name: 'elever',
          provision: 'pedagogisk',
          text: 'Gäller undantaget även vuxenutbildningen?',
          blocking: false,
        },
        {
          name: 'skrivare',
          provision: 'omfattning',
          text: 'Anvisningen om skrivare är upphävd. Säg här att utskrift köps som tjänst med pris per sida.',
          blocking: true,
        },
      ),
    ),
    ...on(
      days.back(2),
      '09:05',
      'anna',
      one.isAnswered('elever', 'Ja, vuxenutbildningen hör till utbildningsnämnden. Texten omfattar den.'),
    ),
    ...on(days.back(2), '14:20', 'fatima', {
      type: 'answer-consultation',
      ...one.of,
      unit: idOf('unit', 'farsta'),
      answeredBy: { by: 'office' },
      answer:
        'Förvaltningen tillstyrker förslaget. Sortimentet behöver en robust modell för hemtjänsten, där utrustningen används utomhus. Fyra år är en rimlig tid för övriga.',
    }),
  ];
}

/** An older directive of the same area, repealed before the new one was begun. */
export function printing(days: Days): readonly Told[] {
  const one = edition('skrivare');
  const text = textOfPrinting(days.back(540));
  return [
    ...on(days.back(620), '09:30', 'anna', one.starts('hardvara', 'Skrivare och kopiering')),
    ...on(days.back(600), '10:20', 'anna', one.isSaved(text)),
    ...on(days.back(590), '13:45', 'anna', one.isSubmitted('rita', 'ylva')),
    ...on(days.back(587), '11:15', 'rita', one.isSupported(text)),
    ...on(days.back(584), '15:25', 'ylva', one.isSupported(text)),
    ...on(
      days.back(578),
      '10:00',
      'stina',
      one.isApproved(text, decisionRecord('Pris per sida gör kostnaden jämförbar och lägger risken hos leverantören.')),
    ),
    ...ALL_CONTACTS.flatMap((contact, index) =>
      on(days.back(576 - (index % 6)), '09:40', contact.subject, one.isAcknowledged(contact, text, responsibleAt(contact))),
    ),
    ...on(days.back(120), '14:30', 'stina', {
      type: 'decide-repeal',
      ...one.of,
      lastDay: days.back(61),
      record: decisionRecord(
        'Skrivare och kopiering förs till en kommande anvisning om it-klientutrustning, eftersom de köps av samma leverantörer.',
      ),
    }),
  ];
}
