import type { Directive } from '@anvisa/domain/directive/directive';
import { editionOf } from '@anvisa/domain/directive/directive';
import { type Evaluation, evaluationId, stillToAnswer } from '@anvisa/domain/evaluation/evaluation';
import type { OfRound } from '@anvisa/domain/evaluation/evaluation-act';
import { evaluatorsWhoDrafted } from '@anvisa/domain/evaluation/evaluators-who-drafted';
import type { SwedishDate } from '@anvisa/domain/time';
import { HIDDEN } from '@anvisa/record/queries/secrecy';
import type { Showing } from '../acts/acts.js';
import { editionAddress } from '../editions/edition-act.js';
import type { PersonNamed } from '../editions/person.answer.js';
import type { EvaluationAfter, EvaluationAnswer, EvaluationListedAnswer } from './evaluation.answer.js';

/** @param hidden whether a mark on its edition hides what it is called. */
export function evaluationListed(
  evaluation: Evaluation,
  { today, hidden }: { readonly today: SwedishDate; readonly hidden: boolean },
): EvaluationListedAnswer {
  const { directive, edition, round, caseNumber, title, state, openedAt, answerBy, evaluators, conclusion } = evaluation;
  const silent = stillToAnswer(evaluation);
  return {
    directive,
    edition,
    round,
    self: roundAddress(evaluation),
    caseNumber,
    title: hidden ? HIDDEN : title,
    state,
    openedAt,
    answerBy,
    overdue: state === 'open' && silent.length > 0 && answerBy < today,
    asked: evaluators.length,
    answered: evaluators.length - silent.length,
    ...(conclusion && { outcome: conclusion.outcome }),
  };
}

interface Beside {
  readonly directive: Directive | undefined;
  readonly before: Evaluation | undefined;
  readonly names: ReadonlyMap<string, string>;
  /** Whether a mark on its edition hides a round: what it is called, what was answered, and what it came to. */
  readonly hides: (round: Evaluation) => boolean;
}

/** Everybody whose name a round shows. */
export function peopleIn({ evaluators, conclusion }: Evaluation): readonly string[] {
  return [...evaluators, ...(conclusion ? [conclusion.by] : [])];
}

/** A round with what is read beside it: who of its evaluators drafted the edition, and what the round before came to. */
export function evaluationShown(
  evaluation: Evaluation,
  { directive, before, names, hides }: Beside,
  today: SwedishDate,
): Omit<EvaluationAnswer, 'facts'> {
  const edition = directive && editionOf(directive, evaluation.edition);
  const named = (id: string): PersonNamed => ({ id, name: names.get(id) ?? '' });
  const hidden = hides(evaluation);
  const { ...listed } = evaluationListed(evaluation, { today, hidden });
  return {
    ...listed,
    questions: [...evaluation.questions],
    provisions: [...evaluation.provisions],
    evaluators: evaluation.evaluators.map(named),
    stillToAnswer: stillToAnswer(evaluation).map(named),
    evaluatorsWhoDrafted: edition ? evaluatorsWhoDrafted(evaluation, edition).map(named) : [],
    ...(hidden ? { answers: [] } : answersOf(evaluation, named)),
    ...(before && !hides(before) && { before: { edition: before.edition, round: before.round, ...answersOf(before, named) } }),
  };
}

function answersOf({ answers, conclusion }: Evaluation, named: (id: string) => PersonNamed) {
  return {
    answers: answers.map(({ by, at, ...given }) => ({ by: named(by), at, answers: [...given.answers], findings: [...given.findings] })),
    ...(conclusion && { conclusion: conclusionShown(conclusion, named) }),
  };
}

type Conclusion = NonNullable<Evaluation['conclusion']>;

function conclusionShown({ outcome, reasons, without, withoutReasons, by, at }: Conclusion, named: (id: string) => PersonNamed) {
  return { outcome, reasons, without: without.map(named), ...(withoutReasons !== undefined && { withoutReasons }), by: named(by), at };
}

function roundAddress(of: OfRound): string {
  return `${editionAddress(of)}/evaluations/${of.round}`;
}

/** What the answer to an act on an evaluation shows of it. */
export function evaluationAfter(of: OfRound): Showing<EvaluationAfter> {
  return {
    show: (world) => {
      const evaluation = world.find('evaluation', evaluationId(of));
      if (!evaluation) throw new Error('an act on an evaluation leaves the evaluation');
      return { ...of, self: roundAddress(of), caseNumber: evaluation.caseNumber, state: evaluation.state };
    },
    location: ({ self }) => self,
  };
}
