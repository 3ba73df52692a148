import { addMonths } from '@anvisa/domain/conduct/legal-time';
import { addWorkingDays } from '@anvisa/domain/conduct/working-days';
import { idOf } from '../ids.js';
import { ALL_CONTACTS } from '../units.js';
import type { Days } from './days.js';
import { decisionRecord, edition, responsibleAt } from './edition.js';
import { answers } from './evaluated.js';
import { systemMaintenance as textOf } from './texts/system-maintenance.js';
import { on, type Told } from './told.js';

const one = edition('systemforvaltning');

/** In force for two years. Its second evaluation is open, with the answers of the first to compare with. One exemption is granted, another is asked for. */
export function systemMaintenance(days: Days): readonly Told[] {
  const inForceFrom = days.back(515);
  const text = textOf(inForceFrom);
  return [
    ...on(days.back(600), '13:00', 'anna', one.starts('systemforvaltning', 'Systemförvaltning')),
    ...on(days.back(580), '11:30', 'anna', one.isSaved(text)),
    ...on(days.back(565), '09:15', 'anna', one.isSubmitted('rita', 'erik')),
    ...on(days.back(562), '14:40', 'erik', one.isSupported(text)),
    ...on(days.back(560), '10:35', 'rita', one.isSupported(text, 'Förteckningen över system är efterfrågad.')),
    ...on(
      days.back(554),
      '15:00',
      'stina',
      one.isApproved(text, decisionRecord('Varje system får en ägare och en plan, och kostnaden för förvaltning blir synlig.')),
    ),
    ...ALL_CONTACTS.flatMap((contact, index) =>
      on(days.back(552 - (index % 6)), '10:10', contact.subject, one.isAcknowledged(contact, text, responsibleAt(contact))),
    ),
    ...firstEvaluation(addWorkingDays(addMonths(inForceFrom, 12), 0)),
    ...on(days.back(30), '10:00', 'henrik', {
      type: 'plan-evaluation',
      ...one.of,
      on: days.back(8),
      reasons: 'Tidigareläggs: tre förvaltningsavtal ska förnyas och svaren behövs dessförinnan.',
    }),
    ...exemptions(days),
  ];
}

/** The round that the conductor opened after a year. */
function firstEvaluation(openedOn: string): readonly Told[] {
  return [
    ...on(
      addWorkingDays(openedOn, 6),
      '14:10',
      'elin',
      answers(
        one.of,
        1,
        ['Rättningar kommer i tid. Stödet till användarna är ojämnt mellan systemen.', 3],
        ['I stort. Flera nämnder saknar förvaltningsplan och säger att november är för sent på året.', 3],
        ['Ja. Ägarskapet är tydligare än tidigare.', 4],
        ['Delvis. I flera system kan bara tillverkaren utföra förvaltningen.', 2],
        ['Flytta förvaltningsplanen till september, så att den hinner med i budgeten.'],
      ),
    ),
    ...on(
      addWorkingDays(openedOn, 11),
      '09:55',
      'per',
      answers(
        one.of,
        1,
        ['Väl för de gemensamma systemen, sämre för nämndernas egna.', 3],
        ['Ja. Svarstider mäts dock inte i de äldre avtalen.', 4],
        ['Ja.', 4],
        ['Nej, för få leverantörer lämnar anbud på de mindre systemen.', 2],
        ['Inget just nu. Låt avtalen hinna förnyas först.'],
      ),
    ),
    ...on(addWorkingDays(openedOn, 15), '11:00', 'henrik', {
      type: 'conclude-evaluation',
      ...one.of,
      round: 1,
      outcome: 'keep',
      reasons: 'Anvisningen fungerar. Frågan om svarstider och konkurrens följs upp när avtalen har förnyats.',
    }),
  ];
}

function exemptions(days: Days): readonly Told[] {
  const { directive } = one.of;
  const [granted, asked] = [idOf('exemption', 'museerna'), idOf('exemption', 'bokningen')];
  return [
    ...on(days.back(100), '10:45', 'kjell', {
      type: 'request-exemption',
      ...one.of,
      exemption: granted,
      provision: 'avtal',
      unit: idOf('unit', 'kulturnamnden'),
      reasons: 'Museernas samlingssystem förvaltas enligt ett avtal på fem år som inte kan sägas upp i förtid utan kostnad.',
      until: days.ahead(90),
    }),
    ...on(days.back(92), '13:35', 'stina', {
      type: 'grant-exemption',
      directive,
      exemption: granted,
      until: days.ahead(90),
      conditions: 'Avtalet förlängs inte, och svarstider mäts från och med nästa kvartal.',
      record: decisionRecord('Kostnaden för att avsluta avtalet i förtid överstiger nyttan.'),
    }),
    ...on(days.back(2), '11:25', 'leyla', {
      type: 'request-exemption',
      ...one.of,
      exemption: asked,
      provision: 'systemagare',
      unit: idOf('unit', 'rinkeby-kista'),
      reasons: 'Lokalbokningen byts ut till sommaren. En förvaltningsplan för de månader som är kvar vore arbete utan nytta.',
      until: days.ahead(110),
    }),
  ];
}
