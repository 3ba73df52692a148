import type { components } from '@anvisa/api-client/api';
import { SEVERITIES, type Severity } from '@anvisa/domain/evaluation/events';
import type { Round } from './round.js';

export { SEVERITIES, type Severity };

/** An answer while it is written. Its mark is chosen, or chosen away: until then the question is not answered. */
export interface AnswerWriting {
  readonly score?: number | 'none';
  readonly text: string;
}

export interface FindingWriting {
  /** Empty for the whole. */
  readonly provision: string;
  readonly text: string;
  readonly severity: Severity;
}

/** All of an evaluator's answers while they are written, by question. */
export interface EvaluationWriting {
  readonly answers: Readonly<Record<string, AnswerWriting>>;
  readonly findings: readonly FindingWriting[];
}

/** The house policy does not say which questions ask for words alone; of the standing ones, this does. */
const OPEN: ReadonlySet<string> = new Set(['change']);

const EMPTY: AnswerWriting = { text: '' };

/** Whoever has answered already goes on from that. */
export function begunOf({ answers }: Round, person: string): EvaluationWriting {
  const given = answers.find(({ by }) => by.id === person);
  return {
    answers: Object.fromEntries((given?.answers ?? []).map(({ question, ...answer }) => [question, { ...unmarked(question), ...answer }])),
    findings: (given?.findings ?? []).map(({ provision = '', ...finding }) => ({ provision, ...finding })),
  };
}

export function answerTo({ answers }: EvaluationWriting, question: string): AnswerWriting {
  return answers[question] ?? EMPTY;
}

/** A question that may be answered in words alone, without choosing that it cannot be judged. */
export function isOpen(question: string): boolean {
  return OPEN.has(question);
}

export function isAnswered(writing: EvaluationWriting, question: string): boolean {
  return lackingOf(writing, question).length === 0;
}

/** The pointers of what is not written yet: every question has an answer in words, and a mark where it is not open, and every finding says what was found. */
export function lackingIn(writing: EvaluationWriting, questions: Round['questions']): readonly string[] {
  return [
    ...questions.flatMap(({ id }, at) => lackingOf(writing, id).map((part) => `/answers/${at}/${part}`)),
    ...writing.findings.flatMap(({ text }, at) => (text.trim() === '' ? [`/findings/${at}/text`] : [])),
  ];
}

export function answersOf(writing: EvaluationWriting, questions: Round['questions']): components['schemas']['AnswerEvaluationRequest'] {
  return {
    answers: questions.map(({ id }) => {
      const { score, text } = answerTo(writing, id);
      return { question: id, ...(typeof score === 'number' && { score }), text };
    }),
    findings: writing.findings.map(({ provision, ...finding }) => ({ ...(provision !== '' && { provision }), ...finding })),
  };
}

function lackingOf(writing: EvaluationWriting, question: string): readonly (keyof AnswerWriting)[] {
  const { score, text } = answerTo(writing, question);
  return [...(score === undefined && !isOpen(question) ? (['score'] as const) : []), ...(text.trim() === '' ? (['text'] as const) : [])];
}

function unmarked(question: string): Pick<AnswerWriting, 'score'> {
  return isOpen(question) ? {} : { score: 'none' };
}
