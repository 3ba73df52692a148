import { describe, expect, it, test } from '@jest/globals';
import type { Actor } from '../../actor.js';
import { context, person, told } from '../../receipt/record.fixture.js';
import { evaluatorsWhoDrafted } from '../evaluators-who-drafted.js';
import type { Answer, Finding } from '../events.js';
import { answers, elis, eva, finding, opened, round } from '../round.fixture.js';
import { LONGEST_ANSWER } from '../rules/questions-are-answered.js';
import { type AnswerEvaluationCommand, answerEvaluation } from './answer-evaluation.js';

const command: AnswerEvaluationCommand = { type: 'answer-evaluation', ...round, answers, findings: [finding] };
const day = '2027-03-10';
const [first, ...others] = answers as [Answer, ...Answer[]];

describe('answering an evaluation', () => {
  it('keeps one answer of each evaluator, the last', () => {
    const record = opened();
    expect(told(record.when(answerEvaluation, command, context(day, eva)))).toEqual(['EvaluatorAnswered']);
    record.when(answerEvaluation, command, context(day, elis));
    record.when(answerEvaluation, { ...command, findings: [] }, context('2027-03-11', eva));
    expect(record.state('evaluation', 'tele/1/1')?.answers).toEqual([
      { by: 'elis', at: '2027-03-10T09:00:00.000Z', answers, findings: [finding] },
      { by: 'eva', at: '2027-03-11T09:00:00.000Z', answers, findings: [] },
    ]);
  });

  test.each<[string, Actor, string]>([
    ['an evaluator who was not asked', person('ester', 'evaluator'), 'evaluator-not-asked'],
    ['one who was asked and holds the role no more', { ...eva, roles: [] }, 'role-missing'],
  ])('refuses %s', (_, actor, code) => {
    expect(told(opened().when(answerEvaluation, command, context(day, actor)))).toBe(code);
  });

  test.each<[string, readonly Answer[], string]>([
    ['a question without answer', others, 'question-not-answered'],
    ['a blank answer', [{ ...first, text: ' ' }, ...others], 'question-not-answered'],
    ['a question answered twice', [first, ...answers], 'question-not-put'],
    ['a question that is not put', [...answers, { question: 'weather', text: 'Sol.' }], 'question-not-put'],
    ['a mark below the scale', [{ ...first, score: 0 }, ...others], 'score-out-of-bounds'],
    ['a mark above the scale', [{ ...first, score: 6 }, ...others], 'score-out-of-bounds'],
    ['a mark that is not whole', [{ ...first, score: 3.5 }, ...others], 'score-out-of-bounds'],
    ['an answer as long as a book', [{ ...first, text: 'x'.repeat(LONGEST_ANSWER + 1) }, ...others], 'answer-too-long'],
  ])('refuses %s', (_, given, code) => {
    expect(told(opened().when(answerEvaluation, { ...command, answers: given }, context(day, eva)))).toBe(code);
  });

  it('needs no mark', () => {
    const unmarked = answers.map(({ question, text }) => ({ question, text }));
    expect(told(opened().when(answerEvaluation, { ...command, answers: unmarked }, context(day, eva)))).toEqual(['EvaluatorAnswered']);
  });

  test.each<[string, Finding, string]>([
    ['without words', { ...finding, text: '' }, 'finding-empty'],
    ['in a provision that is not there', { ...finding, provision: 'p9' }, 'provision-not-found'],
    ['as long as a book', { ...finding, text: 'x'.repeat(LONGEST_ANSWER + 1) }, 'answer-too-long'],
  ])('refuses a finding %s', (_, one, code) => {
    expect(told(opened().when(answerEvaluation, { ...command, findings: [one] }, context(day, eva)))).toBe(code);
  });

  it('is open to whoever drafted the edition, and that is shown', () => {
    const record = opened();
    const evaluation = record.state('evaluation', 'tele/1/1');
    const edition = record.state('directive', 'tele')?.editions[0];
    expect(evaluation && edition && evaluatorsWhoDrafted(evaluation, { ...edition, drafters: ['olle', 'eva'] })).toEqual(['eva']);
  });
});
