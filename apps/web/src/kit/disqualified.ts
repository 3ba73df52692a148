import type { Answer } from '../session/read.js';

type Edition = Answer<'/api/directives/{directive}/editions/{edition}'>;
type Verdict = NonNullable<Edition['review']>['verdicts'][number];

/** The disqualified takes no part in the case, and their verdict does not count (KL 6:30, 7:4). */
export function isDisqualified({ interests = [] }: Pick<Edition, 'interests'>, person: string): boolean {
  return interests.some((one) => one.person.id === person && one.barsSince !== undefined);
}

export function countedVerdicts(edition: Pick<Edition, 'interests' | 'review'>): readonly Verdict[] {
  return (edition.review?.verdicts ?? []).filter(({ by }) => !isDisqualified(edition, by.id));
}
