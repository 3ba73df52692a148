import type { Aggregate, EntryMeta, FieldsOf } from '../aggregate.js';
import type { Question } from '../conduct/policy.js';
import type { Instant, SwedishDate } from '../time.js';
import type { Answer, Conclusion, EvaluationEvent, Finding } from './events.js';
import type { EvaluationState } from './states.js';

export type { EvaluationEvent } from './events.js';

/** One evaluator's answer. A later one of the same evaluator takes its place. */
export interface GivenAnswer {
  readonly by: string;
  readonly at: Instant;
  readonly answers: readonly Answer[];
  readonly findings: readonly Finding[];
}

/** One round of evaluating how an area's services are delivered, and whether its directive serves it. */
export interface Evaluation {
  readonly id: string;
  readonly directive: string;
  readonly edition: number;
  readonly round: number;
  readonly caseNumber: string;
  readonly title: string;
  readonly questions: readonly Question[];
  /** The provisions that a finding may point at. */
  readonly provisions: readonly string[];
  readonly evaluators: readonly string[];
  readonly openedAt: Instant;
  readonly answerBy: SwedishDate;
  readonly state: EvaluationState;
  readonly answers: readonly GivenAnswer[];
  /** Those who have said no and whose place nobody has taken. */
  readonly declined?: readonly { readonly by: string; readonly at: Instant }[];
  /** Those who were asked later, in another's place. */
  readonly joined?: readonly { readonly evaluator: string; readonly at: Instant }[];
  readonly conclusion?: Conclusion & { readonly by: string; readonly at: Instant };
}

/** The id says directive, edition and round: a round can be opened only once. */
export function evaluationId({ directive, edition, round }: Pick<Evaluation, 'directive' | 'edition' | 'round'>): string {
  return `${directive}/${edition}/${round}`;
}

/** The evaluators who have not answered. */
export function stillToAnswer({ evaluators, answers }: Evaluation): readonly string[] {
  return evaluators.filter((one) => !answers.some(({ by }) => by === one));
}

/** Those of them who have not said no either. */
export function awaited(evaluation: Evaluation): readonly string[] {
  return stillToAnswer(evaluation).filter((one) => !evaluation.declined?.some(({ by }) => by === one));
}

/** The state of an evaluation after one more event. */
function evolve(evaluation: Evaluation | undefined, event: EvaluationEvent, { id, at, by }: EntryMeta): Evaluation {
  if (event.type === 'EvaluatorsAsked') {
    const { type: _, reasons: __, ...asked } = event;
    return { id, ...asked, openedAt: at, state: 'open', answers: [] };
  }
  if (!evaluation) throw new Error(`${event.type} before EvaluatorsAsked`);
  switch (event.type) {
    case 'EvaluatorAnswered': {
      const { answers, findings } = event;
      const others = evaluation.answers.filter((one) => one.by !== by);
      return { ...evaluation, answers: [...others, { by, at, answers, findings }] };
    }
    case 'EvaluatorDeclined':
      return { ...evaluation, declined: [...(evaluation.declined ?? []), { by, at }] };
    case 'EvaluatorReplaced':
      return {
        ...evaluation,
        evaluators: evaluation.evaluators.map((one) => (one === event.evaluator ? event.successor : one)),
        joined: [...(evaluation.joined ?? []).filter((one) => one.evaluator !== event.evaluator), { evaluator: event.successor, at }],
        ...(evaluation.declined && { declined: evaluation.declined.filter((one) => one.by !== event.evaluator) }),
      };
    case 'ConclusionDrawn': {
      const { type: _, ...conclusion } = event;
      return { ...evaluation, state: 'concluded', conclusion: { ...conclusion, by, at } };
    }
  }
}

const fields: FieldsOf<EvaluationEvent> = {
  EvaluatorsAsked: {
    directive: 'open',
    edition: 'open',
    round: 'open',
    caseNumber: 'open',
    title: 'open',
    questions: 'committed',
    provisions: 'open',
    evaluators: 'committed',
    answerBy: 'open',
    reasons: 'words',
  },
  EvaluatorAnswered: { answers: { wordsIn: ['text'] }, findings: { wordsIn: ['text'] } },
  EvaluatorDeclined: { reasons: 'words' },
  EvaluatorReplaced: { evaluator: 'committed', successor: 'committed', reasons: 'words' },
  ConclusionDrawn: { outcome: 'open', reasons: 'committed', without: 'committed', withoutReasons: 'words', reportToBoard: 'open' },
};

export const evaluationAggregate: Aggregate<Evaluation, EvaluationEvent> = { evolve, fields };
