import { describe, expect, it, test } from '@jest/globals';
import type { Actor } from '../../actor.js';
import type { OutcomesLeft } from '../../directive/edition-act.js';
import { withEdition } from '../../receipt/directive.fixture.js';
import { context, person, type TestRecord, told } from '../../receipt/record.fixture.js';
import type { EvaluationOutcome } from '../events.js';
import { answers, elis, eva, finding, head, opened, round } from '../round.fixture.js';
import { outcomesLeft } from '../rules/outcome-is-possible.js';
import { answerEvaluation } from './answer-evaluation.js';
import { type ConcludeEvaluationCommand, concludeEvaluation } from './conclude-evaluation.js';

const command: ConcludeEvaluationCommand = { type: 'conclude-evaluation', ...round, outcome: 'keep', reasons: 'Den fungerar.' };
const LAST_DAY = '2027-04-01';

function answered(...by: readonly Actor[]): TestRecord {
  const record = opened();
  const findings = [{ text: 'Stavfel.', severity: 'minor' as const }, finding];
  for (const actor of by)
    record.when(answerEvaluation, { type: 'answer-evaluation', ...round, answers, findings }, context('2027-03-10', actor));
  return record;
}

describe('concluding an evaluation', () => {
  test.each<[EvaluationOutcome, string[]]>([
    ['keep', ['ConclusionDrawn', 'EvaluationConcluded']],
    ['revise', ['ConclusionDrawn', 'EvaluationConcluded', 'EditionStarted']],
    ['repeal', ['ConclusionDrawn', 'EvaluationConcluded']],
    ['new-strategy', ['ConclusionDrawn', 'EvaluationConcluded']],
  ])('to %s', (outcome, events) => {
    expect(told(answered(eva, elis).when(concludeEvaluation, { ...command, outcome }, context('2027-03-15', head)))).toEqual(events);
  });

  it('goes to the board and plans the next by the interval, in calendar months', () => {
    const record = answered(eva, elis);
    record.when(concludeEvaluation, command, context('2027-03-15', head));
    expect(record.state('evaluation', 'tele/1/1')).toMatchObject({
      state: 'concluded',
      conclusion: { reportToBoard: true, without: [], by: 'hedda' },
    });
    expect(record.state('directive', 'tele')?.editions[0]?.evaluation).toMatchObject({
      plannedFor: '2028-03-15',
      count: 1,
      concluded: { round: 1, outcome: 'keep' },
    });
  });

  it('opens the next edition with its findings, the gravest first', () => {
    const outcome = answered(eva).when(
      concludeEvaluation,
      { ...command, outcome: 'revise', withoutReasons: 'Elis är sjuk.' },
      context('2027-04-02', head),
    );
    expect('changes' in outcome && outcome.changes[2]).toEqual({
      stream: 'directive/tele',
      event: {
        type: 'EditionStarted',
        edition: 2,
        caseNumber: '031-1/2026',
        basedOn: 1,
        evaluation: 'tele/1/1',
        findings: 'p2: Avropen tar för lång tid.\nStavfel.',
        readyBy: '2027-06-29',
      },
    });
  });

  test.each<[string, Partial<ConcludeEvaluationCommand>, Actor, string, string | string[]]>([
    ['by an officer', {}, person('olle', 'it-officer'), LAST_DAY, 'role-missing'],
    ['while somebody has days left', {}, head, LAST_DAY, 'evaluators-still-to-answer'],
    ['after the last day, without saying why', {}, head, '2027-04-02', 'concluded-without-reasons'],
    [
      'after the last day, with reasons',
      { withoutReasons: 'Elis är sjuk.' },
      head,
      '2027-04-02',
      ['ConclusionDrawn', 'EvaluationConcluded'],
    ],
    ['without reasons', { reasons: '' }, head, '2027-04-02', 'reasons-missing'],
    ['of a round that was not opened', { round: 2 }, head, '2027-04-02', 'not-found'],
  ])('%s', (_, part, actor, day, outcome) => {
    expect(told(answered(eva).when(concludeEvaluation, { ...command, ...part }, context(day, actor)))).toEqual(outcome);
  });

  it('is done once, and ends the answering', () => {
    const record = answered(eva, elis);
    record.when(concludeEvaluation, command, context('2027-03-15', head));
    expect(told(record.when(concludeEvaluation, command, context('2027-03-16', head)))).toBe('evaluation-concluded');
    const late = record.when(answerEvaluation, { type: 'answer-evaluation', ...round, answers, findings: [] }, context('2027-03-16', eva));
    expect(told(late)).toBe('evaluation-concluded');
  });

  it('opens no edition after one whose end is decided', () => {
    const board = { day: '2027-03-10', paragraph: '4', reasons: 'Behövs inte.' };
    const repealed = { type: 'BoardRepealed', edition: 1, document: 2, textHash: 'text-1', lastDay: '2027-12-31', board } as const;
    const ending = answered(eva, elis).given('directive', 'tele', repealed, '2027-03-10');
    expect(told(ending.when(concludeEvaluation, { ...command, outcome: 'revise' }, context('2027-03-15', head)))).toBe('repeal-decided');
  });

  it.each(['draft', 'decided'] as const)(
    'proposes no repeal while a successor is in %s, and no revision of what a decided one supersedes',
    (state) => {
      const succeeded = withEdition(state, { edition: 2, record: answered(eva, elis) });
      const conclude = (outcome: EvaluationOutcome) =>
        told(succeeded.when(concludeEvaluation, { ...command, outcome }, context('2027-03-15', head)));
      expect(conclude('repeal')).toBe('successor-on-its-way');
      expect(conclude('revise')).toBe(state === 'decided' ? 'successor-decided' : 'edition-in-preparation');
      expect(conclude('keep')).toEqual(['ConclusionDrawn', 'EvaluationConcluded']);
    },
  );

  it.each<[string, (record: TestRecord) => TestRecord, OutcomesLeft | undefined]>([
    ['all while nothing is in the way', (record) => record, undefined],
    [
      'neither to revise nor to repeal while the next edition is prepared',
      (record) => withEdition('draft', { edition: 2, record }),
      { outcomes: ['keep', 'new-strategy'], because: { refused: 'edition-in-preparation', facts: { edition: 2 } } },
    ],
    [
      'neither of an edition that has ceased',
      (record) => record.given('directive', 'tele', { type: 'EditionRepealed', edition: 1 }, '2027-03-14'),
      { outcomes: ['keep', 'new-strategy'], because: { refused: 'evaluated-edition-ceased' } },
    ],
  ])('offers %s', (_, after, left) => {
    const directive = after(answered(eva, elis)).state('directive', 'tele');
    const edition = directive?.editions[0];
    if (!edition) throw new Error('there is an edition');
    expect(outcomesLeft(directive, edition)).toEqual(left);
  });

  it('opens no second edition beside one in preparation, and revises nothing that has ceased', () => {
    const revised = withEdition('draft', { edition: 2, record: answered(eva, elis) });
    expect(told(revised.when(concludeEvaluation, { ...command, outcome: 'revise' }, context('2027-03-15', head)))).toBe(
      'edition-in-preparation',
    );

    const ceased = answered(eva, elis).given('directive', 'tele', { type: 'EditionRepealed', edition: 1 }, '2027-03-14');
    for (const outcome of ['revise', 'repeal'] as const)
      expect(told(ceased.when(concludeEvaluation, { ...command, outcome }, context('2027-03-15', head)))).toBe('evaluated-edition-ceased');
    expect(told(ceased.when(concludeEvaluation, command, context('2027-03-15', head)))).toEqual(['ConclusionDrawn', 'EvaluationConcluded']);
  });
});
