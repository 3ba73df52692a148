import { describe, expect, it, test } from '@jest/globals';
import type { World } from '../../act.js';
import { type Actor, SYSTEM } from '../../actor.js';
import { STANDING_POLICY } from '../../conduct/policy.js';
import { context, person, told } from '../../receipt/record.fixture.js';
import { DUE, elis, eva, head, inForce, open, opened } from '../round.fixture.js';
import { type OpenEvaluationCommand, openEvaluation } from './open-evaluation.js';

describe('opening an evaluation', () => {
  it('asks the evaluators of the day the questions of the day, and gives them twenty working days', () => {
    const former = person('egil', { role: 'evaluator', from: '2020-01-01', until: '2026-12-31' });
    const record = inForce(eva, former, head);
    expect(told(record.when(openEvaluation, open, context(DUE)))).toEqual(['EvaluatorsAsked', 'EvaluationOpened']);
    expect(record.state('evaluation', 'tele/1/1')).toMatchObject({
      state: 'open',
      evaluators: ['eva'],
      questions: STANDING_POLICY.evaluation.questions,
      provisions: ['p1', 'p2'],
      answerBy: '2027-04-01',
    });
    expect(record.state('directive', 'tele')?.editions[0]?.evaluation).toEqual({ open: 'tele/1/1', answerBy: '2027-04-01', count: 1 });
  });

  test.each<[string, Actor, string, Partial<OpenEvaluationCommand>, string | string[]]>([
    ['by the conductor the day before', SYSTEM, '2027-03-01', {}, 'not-yet-due'],
    ['by the conductor on the day', SYSTEM, DUE, {}, ['EvaluatorsAsked', 'EvaluationOpened']],
    ['by the head of IT before it', head, '2026-06-01', {}, 'reasons-missing'],
    ['by the head of IT before it, with reasons', head, '2026-06-01', { reasons: 'Klagomål.' }, ['EvaluatorsAsked', 'EvaluationOpened']],
    ['by an officer', person('olle', 'it-officer'), DUE, {}, 'role-missing'],
    ['in another round', SYSTEM, DUE, { round: 2 }, 'another-evaluation-round'],
    ['with one of the evaluators', SYSTEM, DUE, { evaluators: ['elis'] }, ['EvaluatorsAsked', 'EvaluationOpened']],
    ['with one who is none', SYSTEM, DUE, { evaluators: ['elis', 'hedda'] }, 'evaluator-not-found'],
    ['with none', SYSTEM, DUE, { evaluators: [] }, 'evaluators-missing'],
  ])('%s', (_, actor, day, part, outcome) => {
    expect(told(inForce(eva, elis, head).when(openEvaluation, { ...open, ...part }, context(day, actor)))).toEqual(outcome);
  });

  it('is refused while one is open, and when nobody evaluates', () => {
    expect(told(opened().when(openEvaluation, { ...open, round: 2 }, context(DUE)))).toBe('evaluation-open');
    expect(told(inForce(head).when(openEvaluation, open, context(DUE)))).toBe('evaluators-missing');
  });

  it('rests on those whom it asks alone: the others in the city may change meanwhile', () => {
    const people = [eva, elis, head].map(({ person: id, roles }) => ({ id, roles }));
    const world = { find: () => undefined, all: () => people } as unknown as World;
    const { streams, kinds } = openEvaluation.rests(open);
    expect([streams, kinds]).toEqual([['directive/tele', 'evaluation/tele/1/1'], []]);
    expect(openEvaluation.follows?.(world, open, 'system')).toEqual(['person/eva', 'person/elis']);
    expect(openEvaluation.follows?.(world, { ...open, evaluators: ['elis'] }, 'hedda')).toEqual(['person/elis']);
  });
});
