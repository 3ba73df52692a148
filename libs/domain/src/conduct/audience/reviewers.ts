import { silentReviewers as silentOf } from '../../directive/verdicts.js';
import type { Notice } from '../acts/notice.js';
import { type EditionCase, editionOfCase } from '../edition-case.js';
import { named } from './people.js';

/** Those who were asked at that instant: all, or somebody in another's place. */
export const reviewers: Notice<EditionCase>['to'] = (about, { due }, { today }, world) => {
  const { reviewers: asked = [], joined = [], openedAt } = editionOfCase(about).review ?? {};
  const later = joined.filter(({ at }) => at === due || due === openedAt).map(({ reviewer }) => reviewer);
  return named(world, today, due === openedAt ? asked.filter((one) => !later.includes(one)) : later);
};

/** Those whose verdict is awaited. */
export const silentReviewers: Notice<EditionCase>['to'] = (about, _, { today }, world) =>
  named(world, today, silentOf(editionOfCase(about)));
