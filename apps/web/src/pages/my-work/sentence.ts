import type { TFunction } from 'i18next';
import { inSwedish } from '../../kit/in-swedish.js';
import { shownLanguage } from '../../session/language.js';
import type { WorkItem } from './where.js';

const NAMED: ReadonlySet<WorkItem['kind']> = new Set<WorkItem['kind']>(['record-council-decision', 'confirm-mandate', 'place-unit']);

/** What waits, in a sentence: «Besluta om anvisning för telefoni, utgåva 2». */
export function sentenceOf({ kind, subject, why }: WorkItem, t: TFunction<'work'>): string {
  // A strategy's title is a name, which begins with the city's; and so is a unit's.
  const title = NAMED.has(kind) ? inSwedish(subject.title) : inSentence(subject.title);
  return t(`sentence.${why.returned ? 'returned' : kind}`, { title, edition: subject.edition ?? '' });
}

/** A title as it stands within a sentence: in Swedish as a word of it, within English as the name that it is. */
export function inSentence(title: string): string {
  if (shownLanguage() === 'en') return inSwedish(title);
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
