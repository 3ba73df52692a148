import type { Notice } from '../acts/notice.js';
import { type EditionCase, editionOfCase } from '../edition-case.js';
import { silentReviewers as silentOf } from '../phases/review.js';
import { named } from './people.js';

export const reviewers: Notice<EditionCase>['to'] = (about, _, { today }, world) =>
  named(world, today, editionOfCase(about).review?.reviewers ?? []);

/** Those without a verdict on the exact text. */
export const silentReviewers: Notice<EditionCase>['to'] = (about, _, { today }, world) => {
  const { review } = editionOfCase(about);
  return review ? named(world, today, silentOf(review)) : [];
};
