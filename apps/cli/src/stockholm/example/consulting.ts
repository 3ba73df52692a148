import type { Days } from './days.js';
import { edition } from './edition.js';
import { consulting as textOf } from './texts/consulting.js';
import { on, type Told } from './told.js';

/** Reviewed by all, every comment answered: it waits for the director. */
export function consulting(days: Days): readonly Told[] {
  const one = edition('konsulter');
  const text = textOf(days.monthAfter(30));
  return [
    ...on(days.back(58), '09:20', 'anna', one.starts('konsulter', 'It-konsulttjänster')),
    ...on(days.back(36), '16:10', 'anna', one.isSaved(text)),
    ...on(days.back(13), '13:30', 'anna', one.isSubmitted('rita', 'erik', 'ylva')),
    ...on(days.back(9), '10:25', 'rita', one.isSupported(text, 'Följer fullmäktiges beslut om central upphandling.')),
    ...on(
      days.back(6),
      '11:40',
      'erik',
      one.isSupportedWithChange(text, 'Förtydliga vad som händer när ett uppdrag växer.', {
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
      one.isAnswered('vaxer', 'Från det första avropet. Texten säger ”sin avropade omfattning” och behöver inte ändras.'),
    ),
    ...on(days.back(4), '14:55', 'ylva', one.isSupported(text)),
  ];
}
