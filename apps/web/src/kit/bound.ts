import type { Answer } from '../session/read.js';

type Edition = Answer<'/api/directives/{directive}/editions/{edition}'>;

/** Who must follow the edition beside those whom its text names: added by later decisions. */
export function boundLater({ decisions }: Pick<Edition, 'decisions'>): readonly string[] {
  return decisions.flatMap(({ units = [] }) => units);
}

/** All who must follow it: those whom its text names, and those added since. */
export function boundBy(edition: Pick<Edition, 'text' | 'decisions'>): readonly string[] {
  return [...new Set([...(edition.text?.content.addressees ?? []), ...boundLater(edition)])];
}
