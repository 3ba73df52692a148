import { idOf } from '../ids.js';
import { ALL_CONTACTS } from '../units.js';
import type { Days } from './days.js';
import { decisionRecord, edition, responsibleAt } from './edition.js';
import { operations as textOf } from './texts/operations.js';
import { on, type Told } from './told.js';

const PROMPT: readonly string[] = ['servicenamnden', 'sodermalm'];

/** The director has an interest, so her deputy has decided it. It is published, binds from a coming day, and is being acknowledged. */
export function operations(days: Days): readonly Told[] {
  const one = edition('driftentreprenad');
  const text = textOf(days.monthAfter(22));
  return [
    ...on(days.back(68), '10:00', 'anna', one.starts('driftentreprenad', 'Driftentreprenad')),
    ...on(days.back(40), '14:15', 'anna', one.isSaved(text)),
    ...on(days.back(24), '11:00', 'anna', one.isSubmitted('rita', 'erik', 'ylva')),
    ...on(days.back(21), '09:35', 'erik', one.isSupported(text, 'Bra att kostnaden för redundans redovisas för sig.')),
    ...on(days.back(19), '15:05', 'rita', one.isSupported(text)),
    ...on(days.back(16), '10:50', 'ylva', one.isSupported(text)),
    ...on(days.back(13), '08:45', 'stina', {
      type: 'declare-interest',
      ...one.of,
      person: idOf('person', 'stina'),
      reasons: 'Min bror är anställd hos ett av de företag som kan väntas lämna anbud.',
    }),
    ...on(days.back(13), '08:50', 'stina', {
      type: 'settle-disqualification',
      ...one.of,
      person: idOf('person', 'stina'),
      disqualified: true,
      reasons: 'Jag avstår från att handlägga och besluta. Ersättaren beslutar.',
    }),
    ...on(
      days.back(6),
      '14:00',
      'maria',
      one.isApproved(
        text,
        decisionRecord('En gemensam och standardiserad drift är en förutsättning för en gemensam it-service.', {
          unionNegotiation: 'held',
          unionNote: 'Förhandling enligt 11 § MBL har hållits och avslutats i enighet.',
        }),
      ),
    ),
    ...ALL_CONTACTS.filter(({ unit }) => PROMPT.includes(unit)).flatMap((contact) =>
      on(days.back(4), '13:20', contact.subject, one.isAcknowledged(contact, text, responsibleAt(contact))),
    ),
  ];
}
