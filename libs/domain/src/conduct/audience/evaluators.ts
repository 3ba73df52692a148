import { awaited } from '../../evaluation/evaluation.js';
import type { Notice } from '../acts/notice.js';
import type { EditionCase } from '../edition-case.js';
import { holding, named } from './people.js';

type To = Notice<EditionCase>['to'];

/** Those who were asked at that instant: all, or somebody in another's place. */
export const evaluators: To = ({ evaluation }, { due }, { today }, world) => {
  const { evaluators: asked = [], joined = [], openedAt } = evaluation ?? {};
  const later = joined.filter(({ at }) => at === due || due === openedAt).map(({ evaluator }) => evaluator);
  return named(world, today, due === openedAt ? asked.filter((one) => !later.includes(one)) : later);
};

export const silentEvaluators: To = ({ evaluation }, _, { today }, world) => (evaluation ? named(world, today, awaited(evaluation)) : []);

/** The head of IT concludes an evaluation. */
export const concluders: To = (_, __, { today }, world) => holding(world, today, 'head-of-it');
