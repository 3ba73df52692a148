import type { EditionState } from '@anvisa/domain/directive/states';
import { swedishDateOf } from '@anvisa/domain/time';
import type { TFunction } from 'i18next';
import { editionSteps } from '../../kit/edition-steps.js';
import type { LifecycleStep } from '../../kit/lifecycle-strip.js';
import type { Edition } from './edition.js';

/** Steps that are work: done on the day on which they were left, where the others are done on the day on which they were reached. */
const WORK: ReadonlySet<EditionState> = new Set(['draft', 'in-review']);

/** The case's way with its days: when each step was done, what the present one waits for, and what is set for those to come. */
export function caseSteps(edition: Edition, t: TFunction<'case'>, state: (name: EditionState) => string) {
  const reached = daysReached(edition);
  const left = daysLeft(edition);
  const set: Partial<Record<EditionState, string | undefined>> = {
    draft: edition.readyBy,
    'in-review': edition.state === 'in-review' ? edition.review?.answerBy : undefined,
    ready: edition.decideBy,
    postponed: edition.postponedUntil,
    'in-force': edition.inForceFrom ?? edition.text?.content.inForceFrom,
  };
  const steps: LifecycleStep[] = editionSteps(edition.state).map(({ state: step, when }) => ({
    key: step,
    label: state(step),
    when,
    day: when === 'done' ? (WORK.has(step) ? left : reached).get(step) : (set[step] ?? (when === 'now' ? reached.get(step) : undefined)),
  }));
  const { plannedFor, open, answerBy, count } = edition.evaluation;
  if (open !== undefined) steps.push({ key: 'evaluation', label: t('evaluationOpen'), when: 'now', day: answerBy });
  else if (plannedFor !== undefined || count > 0)
    steps.push({ key: 'evaluation', label: t('evaluation'), when: 'toCome', day: plannedFor });
  return steps;
}

/** When it last came to each state. What it has left is told to those alone who may read the trail. */
function daysReached({ state, since, startedAt, phases = [] }: Edition): ReadonlyMap<EditionState, string> {
  const reached = [['draft', startedAt] as const, ...phases.map((phase) => [phase.state, phase.began] as const), [state, since] as const];
  return new Map(reached.map(([step, at]) => [step, swedishDateOf(at)]));
}

/** When it last left each state: whoever is not told knows of the draft alone, while it is in review. */
function daysLeft({ state, since, phases = [] }: Edition): ReadonlyMap<EditionState, string> {
  const left: (readonly [EditionState, string])[] = phases.map((phase) => [phase.state, phase.ended]);
  if (phases.length === 0 && state === 'in-review') left.push(['draft', since]);
  return new Map(left.map(([step, at]) => [step, swedishDateOf(at)]));
}
