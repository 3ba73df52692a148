import { addMonths } from '@anvisa/domain/conduct/legal-time';
import { addWorkingDays } from '@anvisa/domain/conduct/working-days';
import type { Content } from '@anvisa/domain/directive/content';
import type { SwedishDate } from '@anvisa/domain/time';
import { ALL_CONTACTS } from '../units.js';
import type { Days } from './days.js';
import { decisionRecord, edition, responsibleAt } from './edition.js';
import { answers } from './evaluated.js';
import { consultingRevised, consulting as textOf } from './texts/consulting.js';
import { on, type Told } from './told.js';

const [first, second] = [edition('konsulter'), edition('konsulter', 2)];

/** In force for two years, and evaluated once. The second edition waits for the director. */
export function consulting(days: Days): readonly Told[] {
  const inForceFrom = days.back(560);
  const text = textOf(inForceFrom);
  return [
    ...on(days.back(630), '10:05', 'anna', first.starts('konsulter', 'It-konsulttjänster')),
    ...on(days.back(621), '14:50', 'anna', first.isSaved(text)),
    ...on(days.back(612), '13:15', 'anna', first.isSubmitted('rita', 'erik')),
    ...on(days.back(609), '09:55', 'erik', first.isSupported(text, 'Kompetensområdena gör det möjligt för små företag att lämna anbud.')),
    ...on(days.back(607), '15:40', 'rita', first.isSupported(text)),
    ...on(
      days.back(598),
      '11:10',
      'stina',
      first.isApproved(text, decisionRecord('Gemensamma ramavtal med många leverantörer ger konkurrens även i små uppdrag.')),
    ),
    ...ALL_CONTACTS.flatMap((contact, index) =>
      on(days.back(596 - (index % 6)), '11:20', contact.subject, first.isAcknowledged(contact, text, responsibleAt(contact))),
    ),
    ...evaluation(addWorkingDays(addMonths(inForceFrom, text.evaluationMonths), 0)),
    ...revision(days, consultingRevised(inForceFrom, days.monthAfter(30))),
  ];
}

/** The round that the conductor opened after a year and a half. */
function evaluation(openedOn: SwedishDate): readonly Told[] {
  return [
    ...on(
      addWorkingDays(openedOn, 6),
      '11:15',
      'elin',
      answers(
        first.of,
        1,
        ['Konsulterna kan sin sak. Uppdragen blir ofta större än de avropades.', 4],
        ['Ja, men förlängningar beslutas av vana.', 3],
        ['Delvis. Stadens egen personal tillfrågas sällan först.', 3],
        ['I de mindre uppdragen. De större går ofta till samma företag.', 3],
        ['Låt fler uppdrag konkurrensutsättas på nytt.'],
      ),
    ),
    ...on(
      addWorkingDays(openedOn, 12),
      '13:50',
      'per',
      answers(
        first.of,
        1,
        ['Väl.', 4],
        ['Ja. I några nämnder avropar så många att ingen har överblick.', 3],
        ['Ja.', 4],
        ['Ja, i varje kompetensområde finns minst fem leverantörer.', 5],
        ['Sätt en gräns för hur många som får avropa.'],
      ),
    ),
    ...on(addWorkingDays(openedOn, 16), '09:30', 'henrik', {
      type: 'conclude-evaluation',
      ...first.of,
      round: 1,
      outcome: 'keep',
      reasons:
        'Anvisningen följs och tjänar sitt syfte. Svaren om förlängning, avrop och egen kunskap tas upp inför nästa upphandling av ramavtal.',
    }),
  ];
}

/** Reviewed by all, every comment answered. */
function revision(days: Days, text: Content): readonly Told[] {
  return [
    ...on(days.back(58), '09:20', 'anna', second.isRevised()),
    ...on(days.back(36), '16:10', 'anna', second.isSaved(text)),
    ...on(days.back(13), '13:30', 'anna', second.isSubmitted('rita', 'erik', 'ylva')),
    ...on(days.back(9), '10:25', 'rita', second.isSupported(text, 'Fler uppdrag konkurrensutsätts, som strategin kräver.')),
    ...on(
      days.back(6),
      '11:40',
      'erik',
      second.isSupportedWithChange(text, 'Förtydliga vad som händer när ett uppdrag växer.', {
        name: 'vaxer',
        provision: 'avrop',
        text: 'Räknas timmarna från det första avropet eller från varje förlängning?',
        blocking: false,
      }),
    ),
    ...on(
      days.back(5),
      '09:15',
      'anna',
      second.isAnswered('vaxer', 'Från det första avropet. Texten säger ”sin avropade omfattning” och behöver inte ändras.'),
    ),
    ...on(days.back(4), '14:55', 'ylva', second.isSupported(text)),
  ];
}
