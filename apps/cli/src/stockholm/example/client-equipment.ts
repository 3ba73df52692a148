import { addMonths } from '@anvisa/domain/conduct/legal-time';
import { addWorkingDays } from '@anvisa/domain/conduct/working-days';
import type { Content } from '@anvisa/domain/directive/content';
import type { SwedishDate } from '@anvisa/domain/time';
import { idOf } from '../ids.js';
import { ALL_CONTACTS } from '../units.js';
import type { Days } from './days.js';
import { decisionRecord, edition, responsibleAt } from './edition.js';
import { answers } from './evaluated.js';
import { clientEquipmentRevised, clientEquipment as textOf } from './texts/client-equipment.js';
import { on, type Told } from './told.js';

const CONSULTED = ['utbildningsnamnden', 'socialnamnden', 'servicenamnden', 'farsta', 'sodermalm'];
const [first, second] = [edition('it-klientutrustning'), edition('it-klientutrustning', 2)];

/** In force for two years, until an evaluation came to a revision: the second edition is in review. */
export function clientEquipment(days: Days): readonly Told[] {
  const inForceFrom = days.back(568);
  const text = textOf(inForceFrom);
  return [
    ...on(days.back(634), '13:20', 'anna', first.starts('hardvara', 'It-klientutrustning')),
    ...on(days.back(626), '10:50', 'anna', first.isSaved(text)),
    ...on(days.back(618), '09:05', 'anna', first.isSubmitted('rita', 'ylva')),
    ...on(days.back(615), '14:15', 'ylva', first.isSupported(text)),
    ...on(days.back(613), '11:25', 'rita', first.isSupported(text, 'Följer fullmäktiges beslut om central upphandling.')),
    ...on(
      days.back(606),
      '15:20',
      'stina',
      first.isApproved(
        text,
        decisionRecord('Få modeller och ett gemensamt sortiment gör utrustningen lättare att stödja, byta och återbruka.'),
      ),
    ),
    ...ALL_CONTACTS.flatMap((contact, index) =>
      on(days.back(604 - (index % 6)), '13:35', contact.subject, first.isAcknowledged(contact, text, responsibleAt(contact))),
    ),
    ...evaluation(addWorkingDays(addMonths(inForceFrom, text.evaluationMonths), 0), days.back(48)),
    ...revision(days, clientEquipmentRevised(inForceFrom, days.monthAfter(50))),
  ];
}

/** The round that the conductor opened after two years. What was found opens the next edition. */
function evaluation(openedOn: SwedishDate, concludedOn: SwedishDate): readonly Told[] {
  return [
    ...on(addWorkingDays(openedOn, 4), '10:20', 'elin', {
      ...answers(
        first.of,
        1,
        ['Leveranserna kommer i tid. Reparationer dröjer.', 4],
        ['Ja, utom i fråga om tillbehör. De köps på många håll, utan att priserna jämförs.', 3],
        ['I stort. Datorer byts efter tre år, fast de flesta fungerar.', 3],
        ['Ja, mellan återförsäljarna.', 4],
        ['Förläng användningstiderna och för in tillbehören i sortimentet.'],
      ),
      findings: [
        { provision: 'livslangd', text: 'Två av tre datorer som lämnas tillbaka kan användas minst ett år till.', severity: 'serious' },
        { provision: 'tillbehor', text: 'Tillbehören köps till högre pris än i ramavtalen.', severity: 'minor' },
      ],
    }),
    ...on(addWorkingDays(openedOn, 8), '14:45', 'per', {
      ...answers(
        first.of,
        1,
        ['Väl på kontoren. Skolorna får vänta på modeller som tål elevernas bruk.', 3],
        ['Ja.', 4],
        ['Delvis. Sortimentet ändras för sällan.', 3],
        ['Ja, sju återförsäljare lämnade anbud senast.', 4],
        ['Ändra sortimentet oftare, och hör nämnderna före.'],
      ),
      findings: [{ text: 'Ingen bestämmelse gäller elevernas utrustning.', severity: 'serious' }],
    }),
    ...on(concludedOn, '10:40', 'henrik', {
      type: 'conclude-evaluation',
      ...first.of,
      round: 1,
      outcome: 'revise',
      reasons: 'Användningstiderna är kortare än de behöver vara, och elevernas utrustning saknas. Anvisningen omarbetas.',
    }),
  ];
}

/** Two of three have answered, one comment waits for its answer. Committees are consulted meanwhile, and one has answered. */
function revision(days: Days, text: Content): readonly Told[] {
  return [
    ...on(days.back(25), '15:30', 'anna', second.isSaved(text)),
    ...on(days.back(5), '09:50', 'anna', second.isSubmitted('rita', 'erik', 'ylva')),
    ...on(days.back(4), '11:10', 'anna', {
      type: 'open-consultation',
      ...second.of,
      units: CONSULTED.map((unit) => idOf('unit', unit)),
      question: 'Räcker sortimentet för nämndens verksamhet, och är de längre användningstiderna rimliga?',
    }),
    ...on(days.back(3), '10:05', 'rita', second.isSupported(text, 'Användningstiderna är väl avvägda.')),
    ...on(
      days.back(3),
      '15:45',
      'erik',
      second.isSupportedWithChange(
        text,
        'Det behöver stå hur utskrift köps, och elevernas utrustning behöver ett förtydligande.',
        {
          name: 'elever',
          provision: 'pedagogisk',
          text: 'Gäller undantaget även vuxenutbildningen?',
          blocking: false,
        },
        {
          name: 'skrivare',
          provision: 'omfattning',
          text: 'Sedan anvisningen om skrivare upphävdes står det ingenstans. Säg här att utskrift köps som tjänst med pris per sida.',
          blocking: true,
        },
      ),
    ),
    ...on(
      days.back(2),
      '09:05',
      'anna',
      second.isAnswered('elever', 'Ja, vuxenutbildningen hör till utbildningsnämnden. Texten omfattar den.'),
    ),
    ...on(days.back(2), '14:20', 'fatima', {
      type: 'answer-consultation',
      ...second.of,
      unit: idOf('unit', 'farsta'),
      answeredBy: { by: 'office' },
      answer:
        'Förvaltningen tillstyrker förslaget. Sortimentet behöver en robust modell för hemtjänsten, där utrustningen används utomhus. Fyra år är en rimlig tid för övriga.',
    }),
  ];
}
