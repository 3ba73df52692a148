import { stillToAnswer } from '../../evaluation/evaluation.js';
import type { Notice } from '../acts/notice.js';
import type { EditionCase } from '../edition-case.js';
import { holding, named } from './people.js';

type To = Notice<EditionCase>['to'];

export const evaluators: To = ({ evaluation }, _, { today }, world) => named(world, today, evaluation?.evaluators ?? []);

export const silentEvaluators: To = ({ evaluation }, _, { today }, world) =>
  evaluation ? named(world, today, stillToAnswer(evaluation)) : [];

/** The head of IT concludes an evaluation. */
export const concluders: To = (_, __, { today }, world) => holding(world, today, 'head-of-it');
