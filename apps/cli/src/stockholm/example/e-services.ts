import type { Command } from '@anvisa/domain/acts';
import { hashOf } from '@anvisa/record/audit/canonical';
import { ALL_CONTACTS } from '../units.js';
import type { Days } from './days.js';
import { decisionRecord, edition, responsibleAt } from './edition.js';
import { answers } from './evaluated.js';
import { eServicesRevised, eServices as textOf } from './texts/e-services.js';
import { on, type Told } from './told.js';

const [first, second] = [edition('ovrigt'), edition('ovrigt', 2)];

/** In force for a year, with an evaluation that all have answered: it waits for its conclusion. The second edition lies with the board. */
export function eServices(days: Days): readonly Told[] {
  const inForceFrom = days.back(270);
  const text = textOf(inForceFrom);
  return [
    ...on(days.back(335), '10:15', 'anna', first.starts('ovrigt', 'Övriga it-tjänster')),
    ...on(days.back(312), '14:25', 'anna', first.isSaved(text)),
    ...on(days.back(300), '09:40', 'anna', first.isSubmitted('rita', 'ylva')),
    ...on(days.back(297), '13:15', 'rita', first.isSupported(text)),
    ...on(days.back(294), '11:50', 'ylva', first.isSupported(text)),
    ...on(
      days.back(288),
      '15:35',
      'stina',
      first.isApproved(text, decisionRecord('E-tjänster som en nämnd har betalat ska komma de andra till del.')),
    ),
    ...ALL_CONTACTS.flatMap((contact, index) =>
      on(days.back(286 - (index % 6)), '14:05', contact.subject, first.isAcknowledged(contact, text, responsibleAt(contact))),
    ),
    ...evaluation(days),
    ...revision(days, eServicesRevised(inForceFrom, days.monthAfter(60))),
  ];
}

function evaluation(days: Days): readonly Told[] {
  return [
    ...on(days.back(40), '09:10', 'henrik', {
      type: 'plan-evaluation',
      ...first.of,
      on: days.back(14),
      reasons: 'Utvärderingen behövs till kommunstyrelsens beslut om utgåva 2.',
    }),
    ...on(
      days.back(9),
      '10:30',
      'per',
      answers(
        first.of,
        1,
        ['Väl. Tre e-tjänster har återanvänts av andra nämnder.', 4],
        ['Ja, men anmälan till it-avdelningen glöms ibland.', 3],
        ['Ja.', 4],
        ['Ja, många små företag lämnar anbud.', 5],
        ['Gör anmälan till ett steg i beställningen.'],
      ),
    ),
    ...on(
      days.back(5),
      '15:10',
      'elin',
      answers(
        first.of,
        1,
        ['E-tjänsterna fungerar. Utbildningen är svår att hitta.', 3],
        ['I stort sett.', 4],
        ['Ja, fast utbudet växer olika fort i olika nämnder.', 3],
        ['Ja.', 4],
        ['Säg något om hur stort utbudet ska vara.'],
      ),
    ),
  ];
}

/** Postponed once, and then referred to the board: how much the city is to offer is not for the director to decide (KL 6:38). */
function revision(days: Days, text: ReturnType<typeof textOf>): readonly Told[] {
  const decision = { type: 'decide-edition', ...second.of, textHash: hashOf(text) } as const;
  const postponed: Command = {
    ...decision,
    outcome: 'postpone',
    until: days.back(12),
    record: decisionRecord('Frågan om den gemensamma plattformen behöver beredas vidare.'),
  };
  const referred: Command = {
    ...decision,
    outcome: 'refer',
    record: decisionRecord(
      'Bestämmelsen om utbudet av e-tjänster är ett åtagande mot medborgarna. Ärendet hänskjuts till kommunstyrelsen.',
      {
        delegable: false,
        delegableReasons:
          'Utbudet är en fråga om verksamhetens omfattning och kvalitet, som inte får delegeras (6 kap. 38 § kommunallagen).',
      },
    ),
  };
  return [
    ...on(days.back(72), '11:05', 'anna', second.isRevised()),
    ...on(days.back(50), '10:55', 'anna', second.isSaved(text)),
    ...on(days.back(30), '15:15', 'anna', second.isSubmitted('erik', 'ylva')),
    ...on(days.back(27), '13:50', 'ylva', second.isSupported(text)),
    ...on(days.back(25), '09:25', 'erik', second.isSupported(text, 'Pröva om bestämmelsen om utbudet hör hemma i en anvisning.')),
    ...on(days.back(18), '16:05', 'stina', postponed),
    ...on(days.back(10), '11:35', 'stina', referred),
  ];
}
