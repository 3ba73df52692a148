import type { Edition } from '../directive/directive.js';
import { officerHasTheCase } from '../directive/rules/officer-has-the-case.js';
import { reviewerIsAsked } from '../directive/rules/reviewer-is-asked.js';
import { PUBLIC_STATES } from '../directive/states.js';
import type { Evaluation } from '../evaluation/evaluation.js';
import { evaluatorIsAsked } from '../evaluation/rules/evaluator-is-asked.js';
import type { Reach } from './reach.js';

/** Whether an edition is public: once it is decided, or declined. Until then it is working material (TF 2:10, 2:12). */
export function isPublic({ state }: Pick<Edition, 'state'>): boolean {
  return PUBLIC_STATES.includes(state);
}

/** Whether somebody reads this edition's case: all, their own as an officer, what they review, or what their committee was asked about. */
export function reachesCase(reach: Reach, edition: Edition): boolean {
  const { person, all, ownCase, asked, units } = reach;
  return (
    all ||
    (ownCase && !officerHasTheCase(edition, { person })) ||
    (asked && !reviewerIsAsked(edition, { person })) ||
    units.some((unit) => edition.consultation?.units.includes(unit))
  );
}

/** Whether somebody reads this round of evaluation: all, or what they evaluate. */
export function reachesEvaluation({ person, all, asked }: Reach, evaluation: Evaluation): boolean {
  return all || (asked && !evaluatorIsAsked(evaluation, { person }));
}

/** Whether somebody reads what concerns this committee: all, or their own. */
export function reachesUnit({ all, units }: Reach, unit: string): boolean {
  return all || units.includes(unit);
}
