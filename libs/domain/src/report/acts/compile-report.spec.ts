import { describe, expect, it, test } from '@jest/globals';
import { type Actor, SYSTEM } from '../../actor.js';
import { granted } from '../../exemption/exemption.fixture.js';
import { outline, withEdition } from '../../receipt/directive.fixture.js';
import { context, person, told } from '../../receipt/record.fixture.js';
import type { SwedishDate } from '../../time.js';
import { approval, compile, compiled, secretary } from '../report.fixture.js';
import { MOST_DECISIONS } from '../rules/a-report-has-decisions.js';
import { type CompileReportCommand, compileReport } from './compile-report.js';

const day = '2026-03-02';
const many = Array.from({ length: MOST_DECISIONS + 1 }, () => approval);

describe('compiling a report of decisions by delegation', () => {
  test.each<[string, Actor]>([
    ['the conductor', SYSTEM],
    ["the board's secretary", secretary],
  ])('is done by %s', (_, actor) => {
    const record = withEdition('in-force');
    expect(told(record.when(compileReport, compile, context(day, actor)))).toEqual(['ReportCompiled']);
    expect(record.state('report', 'r1')).toMatchObject({ state: 'compiled', kind: 'meeting', decisions: [approval] });
  });

  test.each<[string, Partial<CompileReportCommand>, Actor, string | string[]]>([
    ['by the director', {}, person('disa', 'city-director'), 'role-missing'],
    ['of nothing', { decisions: [] }, secretary, 'report-empty'],
    ['of too many', { decisions: many }, secretary, 'too-many-decisions-at-once'],
    ['of the same decision twice', { decisions: [approval, approval] }, secretary, 'decision-already-reported'],
    ['of a decision on another day', { decisions: [{ ...approval, decidedOn: '2026-02-03' }] }, secretary, 'decision-not-by-delegation'],
    ['of a document that is no decision', { decisions: [{ ...approval, document: 2 }] }, secretary, 'decision-not-by-delegation'],
    ['of a directive that is not there', { decisions: [{ ...approval, directive: 'sol' }] }, secretary, 'decision-not-by-delegation'],
    [
      'of an urgent one in special minutes',
      { kind: 'special-minutes', decisions: [{ ...approval, urgent: true }] },
      secretary,
      'urgent-goes-to-the-meeting',
    ],
    ['of an urgent one for the meeting', { decisions: [{ ...approval, urgent: true }] }, secretary, ['ReportCompiled']],
    ['in special minutes', { kind: 'special-minutes' }, secretary, ['ReportCompiled']],
  ])('%s', (_, part, actor, outcome) => {
    expect(told(withEdition('in-force').when(compileReport, { ...compile, ...part }, context(day, actor)))).toEqual(outcome);
  });

  it('takes a decision once, in whatever report', () => {
    expect(told(compiled().when(compileReport, { ...compile, report: 'r2' }, context(day, secretary)))).toBe('decision-already-reported');
    expect(told(compiled().when(compileReport, compile, context(day, secretary)))).toBe('report-exists');
  });

  it('takes a decision on an exemption', () => {
    const decision = { exemption: 'x1', outcome: 'granted', decidedOn: '2026-04-08' } as const;
    const when = context('2026-05-04', secretary);
    expect(told(granted().when(compileReport, { ...compile, decisions: [decision] }, when))).toEqual(['ReportCompiled']);
    const never = { ...decision, outcome: 'revoked' } as const;
    expect(told(granted().when(compileReport, { ...compile, decisions: [never] }, when))).toBe('decision-not-by-delegation');
  });

  test.each<[string, Partial<CompileReportCommand>, string | string[]]>([
    ['as urgent, for the meeting', { decisions: [{ ...approval, urgent: true }] }, ['ReportCompiled']],
    [
      'as urgent, in special minutes',
      { kind: 'special-minutes', decisions: [{ ...approval, urgent: true }] },
      'urgent-goes-to-the-meeting',
    ],
    ['as not urgent', { decisions: [{ ...approval, urgent: false }] }, 'chairs-decision-is-urgent'],
    ['without a word of it', {}, 'chairs-decision-is-urgent'],
    ['without a word of it, in special minutes', { kind: 'special-minutes' }, 'chairs-decision-is-urgent'],
    [
      'as decided on the day of its recording',
      { decisions: [{ ...approval, decidedOn: '2026-02-04', urgent: true }] },
      'decision-not-by-delegation',
    ],
  ])("takes a decision of the chair's %s", (_, part, outcome) => {
    const chair = {
      decidedOn: approval.decidedOn,
      decidedBy: 'Karin Ek, kommunstyrelsens ordförande',
      empowerment: 'KS § 7',
      reasons: 'Skäl.',
    };
    const record = withEdition('ready')
      .given('directive', 'tele', { type: 'EditionReferred', edition: 1, urgent: true } as never, '2026-02-01', 'disa')
      .given('directive', 'tele', { type: 'ChairApproved', edition: 1, document: 1, textHash: 'text-1', ...chair }, '2026-02-04', 'sixten');
    expect(told(record.when(compileReport, { ...compile, ...part }, context(day, secretary)))).toEqual(outcome);
  });

  it.each<[string, object, SwedishDate, string | string[]]>([
    ['by delegation', {}, '2026-03-05', ['ReportCompiled']],
    ['by delegation, on another day', {}, '2026-03-04', 'decision-not-by-delegation'],
    ['by the board', { board: { day: '2026-03-05', paragraph: '9', reasons: 'Skäl.' } }, '2026-03-05', 'decision-not-by-delegation'],
  ])('takes a correction that was made %s, or not', (_, more, decidedOn, outcome) => {
    const correction = {
      type: 'CorrectionMade',
      edition: 1,
      document: 2,
      what: 'Stavning.',
      reasons: 'Skrivfel.',
      textHash: 'text-2',
      outline,
    };
    const record = withEdition('in-force').given('directive', 'tele', { ...correction, ...more } as never, '2026-03-05', 'disa');
    const decisions = [{ ...approval, document: 2, decidedOn }];
    expect(told(record.when(compileReport, { ...compile, decisions }, context('2026-03-06', secretary)))).toEqual(outcome);
  });

  it("takes no decision of the board's own", () => {
    const board = { day: '2026-02-02', paragraph: '12', reasons: 'Skäl.' };
    const record = withEdition('ready')
      .given('directive', 'tele', { type: 'EditionReferred', edition: 1, urgent: false } as never, '2026-02-01', 'disa')
      .given('directive', 'tele', { type: 'BoardApproved', edition: 1, document: 1, textHash: 'text-1', board }, '2026-02-02', 'sixten');
    expect(told(record.when(compileReport, compile, context(day, secretary)))).toBe('decision-not-by-delegation');
  });
});
