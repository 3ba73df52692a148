import type { Question } from '../conduct/policy.js';
import type { SwedishDate } from '../time.js';

/** An answer to a question: words, and where it can be weighed a mark on the scale. */
export interface Answer {
  readonly question: string;
  readonly score?: number;
  readonly text: string;
}

/** The scale of the marks, whole numbers: 1 is poor, 5 is good. */
export const SCALE = { min: 1, max: 5 } as const;

export const SEVERITIES = ['minor', 'serious', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What an evaluator found, in a provision or in the whole. */
export interface Finding {
  readonly provision?: string;
  readonly text: string;
  readonly severity: Severity;
}

export const EVALUATION_OUTCOMES = ['keep', 'revise', 'repeal', 'new-strategy'] as const;
export type EvaluationOutcome = (typeof EVALUATION_OUTCOMES)[number];

/** What an evaluation came to. Every one goes to the executive board, whose task the evaluation is. */
export interface Conclusion {
  readonly outcome: EvaluationOutcome;
  readonly reasons: string;
  /** The evaluators who had not answered, and why it was concluded without them. */
  readonly without: readonly string[];
  readonly withoutReasons?: string;
  readonly reportToBoard: true;
}

export type EvaluationEvent =
  | {
      readonly type: 'EvaluatorsAsked';
      readonly directive: string;
      readonly edition: number;
      readonly round: number;
      readonly caseNumber: string;
      readonly title: string;
      /** As they were put: the policy may change later, the round keeps its own. */
      readonly questions: readonly Question[];
      readonly provisions: readonly string[];
      readonly evaluators: readonly string[];
      readonly answerBy: SwedishDate;
      readonly reasons?: string;
    }
  | { readonly type: 'EvaluatorAnswered'; readonly answers: readonly Answer[]; readonly findings: readonly Finding[] }
  | { readonly type: 'EvaluatorDeclined'; readonly reasons: string }
  | { readonly type: 'EvaluatorReplaced'; readonly evaluator: string; readonly successor: string; readonly reasons: string }
  | ({ readonly type: 'ConclusionDrawn' } & Conclusion);
