import { asCounted, silentEvaluators as silentOf } from '../../evaluation/as-counted.js';
import type { Notice } from '../acts/notice.js';
import { type EditionCase, editionOfCase } from '../edition-case.js';
import { holding, named } from './people.js';

type To = Notice<EditionCase>['to'];

/** Those who were asked at that instant: all, or somebody in another's place. */
export const evaluators: To = ({ evaluation }, { due }, { today }, world) => {
  const { evaluators: asked = [], joined = [], openedAt } = evaluation ?? {};
  const later = joined.filter(({ at }) => at === due || due === openedAt).map(({ evaluator }) => evaluator);
  return named(world, today, due === openedAt ? asked.filter((one) => !later.includes(one)) : later);
};

/** Those whose answer is awaited. */
export const silentEvaluators: To = (about, _, { today }, world) => {
  const { evaluation } = about;
  return evaluation ? named(world, today, silentOf(asCounted(evaluation, editionOfCase(about)))) : [];
};

/** The head of IT concludes an evaluation. */
export const concluders: To = (_, __, { today }, world) => holding(world, today, 'head-of-it');
