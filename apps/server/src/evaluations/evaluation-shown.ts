import type { Edition } from '@anvisa/domain/directive/directive';
import { isDisqualified } from '@anvisa/domain/disqualification/interest';
import { asCounted, type CountedEvaluation } from '@anvisa/domain/evaluation/as-counted';
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
  evaluation: CountedEvaluation,
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
  readonly edition: Edition;
  readonly before: { readonly round: Evaluation; readonly edition: Edition } | undefined;
  readonly names: ReadonlyMap<string, string>;
  /** Whether a mark on its edition hides a round: what it is called, what was answered, and what it came to. */
  readonly hides: (round: Evaluation) => boolean;
}

/** Everybody whose name a round shows. */
export function peopleIn({ evaluators, answers, conclusion }: Evaluation): readonly string[] {
  return [...evaluators, ...answers.map(({ by }) => by), ...(conclusion ? [conclusion.by] : [])];
}

/** A round with what is read beside it: who of its evaluators drafted the edition, and what the round before came to. */
export function evaluationShown(
  evaluation: Evaluation,
  { edition, before, names, hides }: Beside,
  today: SwedishDate,
): Omit<EvaluationAnswer, 'facts'> {
  const counted = asCounted(evaluation, edition);
  const named = (id: string): PersonNamed => ({ id, name: names.get(id) ?? '' });
  const hidden = hides(evaluation);
  const { ...listed } = evaluationListed(counted, { today, hidden });
  return {
    ...listed,
    questions: [...evaluation.questions],
    provisions: [...evaluation.provisions],
    evaluators: evaluation.evaluators.map(named),
    stillToAnswer: stillToAnswer(counted).map(named),
    disqualified: counted.barred.map(named),
    evaluatorsWhoDrafted: evaluatorsWhoDrafted(evaluation, edition).map(named),
    ...(hidden ? { answers: [] } : answersOf(evaluation, edition, named)),
    ...(before && !hides(before.round) && { before: roundBeforeShown(before, named) }),
  };
}

type Named = (id: string) => PersonNamed;

function roundBeforeShown({ round, edition }: NonNullable<Beside['before']>, named: Named): EvaluationAnswer['before'] {
  return { edition: edition.number, round: round.round, ...answersOf(round, edition, named) };
}

function answersOf({ answers, conclusion }: Evaluation, edition: Edition, named: Named) {
  return {
    answers: answers.map(({ by, at, ...given }) => ({
      by: named(by),
      at,
      answers: [...given.answers],
      findings: [...given.findings],
      counted: !isDisqualified(edition, by),
    })),
    ...(conclusion && { conclusion: conclusionShown(conclusion, named) }),
  };
}

type Conclusion = NonNullable<Evaluation['conclusion']>;

function conclusionShown({ outcome, reasons, without, withoutReasons, by, at }: Conclusion, named: Named) {
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
