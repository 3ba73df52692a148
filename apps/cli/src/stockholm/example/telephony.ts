import { ALL_CONTACTS } from '../units.js';
import type { Days } from './days.js';
import { decisionRecord, edition, responsibleAt } from './edition.js';
import { telephony as asSubmitted, telephonyReviewed, telephonyRevised } from './texts/telephony.js';
import { on, type Told } from './told.js';

/** In force; all committees but one have acknowledged it. The second edition is in review. */
export function telephony(days: Days): readonly Told[] {
  const [first, second] = [edition('telefoni'), edition('telefoni', 2)];
  const dates = { inForceFrom: days.back(8), ownAgreementsEnd: days.monthAfter(120), secondFrom: days.monthAfter(45) };
  const [begun, text, revised] = [asSubmitted(dates), telephonyReviewed(dates), telephonyRevised(dates)];
  const prompt = ALL_CONTACTS.filter(({ unit }) => unit !== 'trafiknamnden');
  return [
    ...on(days.back(90), '09:10', 'anna', first.starts('telefoni', 'Telefoni')),
    ...on(days.back(70), '15:40', 'anna', first.isSaved(begun)),
    ...on(days.back(44), '10:05', 'anna', first.isSubmitted('rita', 'erik', 'ylva')),
    ...on(days.back(42), '11:20', 'rita', first.isSupported(begun, 'Gränserna mot hårdvara och drift är tydliga.')),
    ...on(
      days.back(41),
      '14:30',
      'erik',
      first.isSupportedWithChange(begun, 'Ingen svarar för hur länge den som ringer får vänta.', {
        name: 'svarstid',
        provision: 'namndens-ansvar',
        text: 'Lägg till att svarstiden mäts, hur ofta och för vem den redovisas.',
        blocking: true,
      }),
    ),
    ...on(days.back(39), '09:00', 'anna', first.isReopened('Eriks synpunkt om svarstider tas in.')),
    ...on(
      days.back(39),
      '09:25',
      'anna',
      first.isAnswered('svarstid', 'Infört i bestämmelsen om nämndens ansvar: mäts varje månad, redovisas varje år.'),
    ),
    ...on(days.back(38), '13:10', 'anna', first.isSaved(text), first.isSubmitted('rita', 'erik', 'ylva')),
    ...on(days.back(35), '10:15', 'rita', first.isSupported(text)),
    ...on(days.back(34), '16:00', 'erik', first.isSupported(text, 'Synpunkten är tillgodosedd.')),
    ...on(days.back(31), '09:45', 'ylva', first.isSupported(text)),
    ...on(
      days.back(22),
      '13:00',
      'stina',
      first.isApproved(
        text,
        decisionRecord('Samordnad telefoni ger lägre kostnad, tydligt ansvar och bättre tillgänglighet för den som ringer.'),
      ),
    ),
    ...prompt.flatMap((contact, index) =>
      on(days.back(20 - (index % 5)), '10:30', contact.subject, first.isAcknowledged(contact, text, responsibleAt(contact))),
    ),
    ...on(days.back(7), '09:30', 'anna', second.isRevised()),
    ...on(days.back(4), '15:20', 'anna', second.isSaved(revised)),
    ...on(days.back(2), '10:10', 'anna', second.isSubmitted('rita', 'erik')),
  ];
}
