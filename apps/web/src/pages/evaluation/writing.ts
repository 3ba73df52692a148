import type { components } from '@anvisa/api-client/api';
import { SEVERITIES, type Severity } from '@anvisa/domain/evaluation/events';
import type { Round } from './round.js';

export { SEVERITIES, type Severity };

/** An answer while it is written. */
export interface AnswerWriting {
  readonly score?: number;
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

const EMPTY: AnswerWriting = { text: '' };

/** Whoever has answered already goes on from that. */
export function begunOf({ answers }: Round, person: string): EvaluationWriting {
  const given = answers.find(({ by }) => by.id === person);
  return {
    answers: Object.fromEntries((given?.answers ?? []).map(({ question, ...answer }) => [question, answer])),
    findings: (given?.findings ?? []).map(({ provision = '', ...finding }) => ({ provision, ...finding })),
  };
}

export function answerTo({ answers }: EvaluationWriting, question: string): AnswerWriting {
  return answers[question] ?? EMPTY;
}

export function isAnswered(writing: EvaluationWriting, question: string): boolean {
  return answerTo(writing, question).text.trim() !== '';
}

/** The pointers of what is not written yet: every question has an answer in words, and every finding says what was found. */
export function lackingIn(writing: EvaluationWriting, questions: Round['questions']): readonly string[] {
  return [
    ...questions.flatMap(({ id }, at) => (isAnswered(writing, id) ? [] : [`/answers/${at}/text`])),
    ...writing.findings.flatMap(({ text }, at) => (text.trim() === '' ? [`/findings/${at}/text`] : [])),
  ];
}

export function answersOf(writing: EvaluationWriting, questions: Round['questions']): components['schemas']['AnswerEvaluationRequest'] {
  return {
    answers: questions.map(({ id }) => ({ question: id, ...answerTo(writing, id) })),
    findings: writing.findings.map(({ provision, ...finding }) => ({ ...(provision !== '' && { provision }), ...finding })),
  };
}
