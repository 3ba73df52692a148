import type { TFunction } from 'i18next';
import type { WorkItem } from './where.js';

/** What waits, in a sentence: «Besluta om anvisning för telefoni, utgåva 2». */
export function sentenceOf({ kind, subject }: WorkItem, t: TFunction<'work'>): string {
  // A strategy's title is a name: it begins with the city's.
  const title = kind === 'record-council-decision' ? subject.title : inSentence(subject.title);
  return t(`sentence.${kind}`, { title, edition: subject.edition ?? '' });
}

/** A title as it stands within a sentence. */
export function inSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
