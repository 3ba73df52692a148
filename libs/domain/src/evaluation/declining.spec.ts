import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../actor.js';
import { context, person, type TestRecord, told } from '../receipt/record.fixture.js';
import type { SwedishDate } from '../time.js';
import { waitingInEvaluation } from '../work/waiting-beside.js';
import { EVALUATION_ACTS as A } from './acts.js';
import { asCounted, silentEvaluators } from './as-counted.js';
import { type Evaluation, stillToAnswer } from './evaluation.js';
import { answers, DUE, elis, eva, finding, head, opened, round } from './round.fixture.js';

const officer = person('olle', 'it-officer');
const another = person('oskar', 'it-officer');
const ester = person('ester', 'evaluator');

/** A round that Eva and Elis are asked in; Ester is an evaluator since. */
function asked(): TestRecord {
  const test = opened();
  const held = ester.roles.map((role, number) => ({ ...role, number, namedBy: 'administrator' as const }));
  const known = { subject: 'ester', name: ester.name, email: 'ester@example.se', preference: 'at-once' as const, language: 'sv' as const };
  return test.standing('person', 'ester', { id: 'ester', ...known, roles: held });
}
function evaluation(test: TestRecord): Evaluation {
  const found = test.state('evaluation', 'tele/1/1');
  if (!found) throw new Error('the fixture has opened a round');
  return found;
}
const declines = (test: TestRecord, by = elis) =>
  told(test.when(A['decline-evaluation'], { type: 'decline-evaluation', ...round, reasons: 'Ny tjänst.' }, context(DUE, by)));
const replaces = (test: TestRecord, { by = head, evaluator = 'elis', successor = 'ester' } = {}) =>
  told(
    test.when(
      A['replace-evaluator'],
      { type: 'replace-evaluator', ...round, evaluator, successor, reasons: 'Ny tjänst.' },
      context(DUE, by),
    ),
  );
const answer = (test: TestRecord, by = eva) =>
  told(test.when(A['answer-evaluation'], { type: 'answer-evaluation', ...round, answers, findings: [] }, context(DUE, by)));
const conclude = (test: TestRecord, day: SwedishDate = DUE) =>
  told(
    test.when(A['conclude-evaluation'], { type: 'conclude-evaluation', ...round, outcome: 'keep', reasons: 'Bra.' }, context(day, head)),
  );

const declares = (test: TestRecord, who: string, raisedBy: 'self' | 'other' = 'self') =>
  test.given('directive', 'tele', { type: 'InterestDeclared', edition: 1, person: who, raisedBy, reasons: '' }, DUE, who);
const counted = (test: TestRecord) => {
  const edition = test.state('directive', 'tele')?.editions[0];
  if (!edition) throw new Error('the fixture has an edition');
  return asCounted(evaluation(test), edition);
};
const waits = (test: TestRecord, who: Actor) => waitingInEvaluation(counted(test), context(DUE, who));

describe('an evaluator who declines', () => {
  it('does so once, and answers no more', () => {
    const test = asked();
    expect(declines(test)).toEqual(['EvaluatorDeclined']);
    expect(declines(test)).toBe('evaluation-declined');
    expect(answer(test, elis)).toBe('evaluation-declined');
  });

  it('leaves a place: before its last day the round is not concluded without it', () => {
    const test = asked();
    declines(test);
    answer(test, eva);
    expect(conclude(test)).toBe('evaluators-still-to-answer');
  });

  it('cannot when not asked, or when the answer is given', () => {
    const test = asked();
    expect(declines(test, ester)).toBe('evaluator-not-asked');
    answer(test, eva);
    expect(declines(test, eva)).toBe('evaluator-not-awaited');
  });
});

describe('an evaluator is replaced', () => {
  it.each([
    ['the head of IT', head],
    ['the officer of the case', officer],
  ])('by %s, and the round waits for the one who took the place', (_, by) => {
    const test = asked();
    declines(test);
    expect(replaces(test, { by })).toEqual(['EvaluatorReplaced']);
    expect(evaluation(test)).toMatchObject({ evaluators: ['eva', 'ester'], declined: [], joined: [{ evaluator: 'ester' }] });
    answer(test, eva);
    expect(stillToAnswer(evaluation(test))).toEqual(['ester']);
    answer(test, ester);
    expect(conclude(test)).toEqual(['ConclusionDrawn', 'EvaluationConcluded']);
  });

  it.each([
    ['by the officer of another case', { by: another }, 'role-missing'],
    ['who was not asked', { evaluator: 'ester' }, 'evaluator-not-awaited'],
    ['by one who is asked already', { successor: 'eva' }, 'evaluator-asked-already'],
    ['by a stranger', { successor: 'nobody' }, 'evaluator-not-found'],
  ])('never %s', (_, how, refused) => {
    expect(replaces(asked(), how)).toBe(refused);
  });

  it('by nobody who is disqualified in the case', () => {
    expect(replaces(declares(asked(), 'ester'))).toBe('evaluator-disqualified');
  });
});

describe('a disqualified evaluator', () => {
  it('does not answer, is not waited for, and leaves a place that somebody else is asked to take', () => {
    const test = declares(asked(), 'elis');
    expect(answer(test, elis)).toBe('evaluator-disqualified');
    expect(silentEvaluators(counted(test))).toEqual(['eva']);
    expect(waits(test, elis)).toEqual([]);
    expect(waits(test, head)).toEqual([{ kind: 'replace-evaluator', due: '2027-04-01', why: { vacant: 1 } }]);
    expect(replaces(test)).toEqual(['EvaluatorReplaced']);
    expect(waits(test, head)).toEqual([]);
  });

  it('has given no answer that counts: they are replaced after it, and the round is not concluded without another’s', () => {
    const test = asked();
    answer(test, eva);
    answer(test, elis);
    declares(test, 'elis');
    expect(waits(test, eva)).toEqual([]);
    expect(conclude(test)).toBe('evaluators-still-to-answer');
    expect(replaces(test)).toEqual(['EvaluatorReplaced']);
    answer(test, ester);
    expect(conclude(test)).toEqual(['ConclusionDrawn', 'EvaluationConcluded']);
  });

  it('brings no finding into the revision', () => {
    const test = asked();
    answer(test, eva);
    told(test.when(A['answer-evaluation'], { type: 'answer-evaluation', ...round, answers, findings: [finding] }, context(DUE, elis)));
    declares(test, 'elis');
    const revise = { type: 'conclude-evaluation', ...round, outcome: 'revise', reasons: 'Priserna.', withoutReasons: 'Jäv.' } as const;
    const outcome = test.when(A['conclude-evaluation'], revise, context('2027-04-02', head));
    expect(outcome).toMatchObject({
      changes: [
        { event: { type: 'ConclusionDrawn', without: ['elis'] } },
        {},
        { event: { type: 'EditionStarted', findings: 'Priserna.' } },
      ],
    });
  });

  it('counts while a question that somebody else raised is open, and when nothing is found to bar them', () => {
    const test = asked();
    answer(test, eva);
    answer(test, elis);
    declares(test, 'elis', 'other');
    expect(conclude(test)).toEqual(['ConclusionDrawn', 'EvaluationConcluded']);
  });
});

describe('the answers that count', () => {
  it('are one for each place: whoever was replaced has none, even once they are cleared', () => {
    const test = asked();
    answer(test, eva);
    answer(test, elis);
    declares(test, 'elis');
    replaces(test);
    test.given('directive', 'tele', { type: 'DisqualificationDecided', edition: 1, person: 'elis', disqualified: false, reasons: '' }, DUE);
    expect(counted(test).answers.map(({ by }) => by)).toEqual(['eva']);
  });

  it('stay as they were when somebody is disqualified after the conclusion that rested on them', () => {
    const test = asked();
    answer(test, eva);
    answer(test, elis);
    conclude(test);
    test.given(
      'directive',
      'tele',
      { type: 'InterestDeclared', edition: 1, person: 'elis', raisedBy: 'self', reasons: '' },
      '2030-01-07',
      'elis',
    );
    expect(counted(test)).toMatchObject({ answers: [{ by: 'eva' }, { by: 'elis' }], barred: [] });
  });
});
