import type { Command } from '@anvisa/domain/acts';
import { hashOf } from '@anvisa/record/audit/canonical';
import type { Days } from './days.js';
import { decisionRecord, edition } from './edition.js';
import { eServices as textOf } from './texts/e-services.js';
import { on, type Told } from './told.js';

/** Postponed once, and then referred to the board: how much the city is to offer is not for the director to decide (KL 6:38). */
export function eServices(days: Days): readonly Told[] {
  const one = edition('ovrigt');
  const text = textOf(days.monthAfter(60));
  const decided = { type: 'decide-edition', ...one.of, textHash: hashOf(text) } as const;
  const postponed: Command = {
    ...decided,
    outcome: 'postpone',
    until: days.back(12),
    record: decisionRecord('Frågan om den gemensamma plattformen behöver beredas vidare.'),
  };
  const referred: Command = {
    ...decided,
    outcome: 'refer',
    record: decisionRecord(
      'Bestämmelsen om utbudet av e-tjänster innebär ett åtagande mot medborgarna. Ärendet hänskjuts till kommunstyrelsen.',
      {
        delegable: false,
        delegableReasons:
          'Utbudet av e-tjänster är en fråga om verksamhetens omfattning och kvalitet, som inte får delegeras (6 kap. 38 § kommunallagen).',
      },
    ),
  };
  return [
    ...on(days.back(72), '11:05', 'anna', one.starts('ovrigt', 'Övriga it-tjänster')),
    ...on(days.back(50), '10:55', 'anna', one.isSaved(text)),
    ...on(days.back(30), '15:15', 'anna', one.isSubmitted('erik', 'nils')),
    ...on(days.back(27), '13:50', 'nils', one.isSupported(text)),
    ...on(days.back(25), '09:25', 'erik', one.isSupported(text, 'Pröva om bestämmelsen om utbudet hör hemma i en anvisning.')),
    ...on(days.back(18), '16:05', 'stina', postponed),
    ...on(days.back(10), '11:35', 'stina', referred),
  ];
}
