import { describe, expect, test } from '@jest/globals';
import { type Actor, SYSTEM } from '../../actor.js';
import { context, type TestRecord, told } from '../../receipt/record.fixture.js';
import { waitingInReport } from '../../work/waiting-beside.js';
import { legalForce } from '../legal-force.js';
import { compiled, secretary } from '../report.fixture.js';
import type { DelegationReport, ReportKind } from '../report.js';
import { recordAdjustment } from './record-adjustment.js';
import { recordAnnouncement } from './record-announcement.js';
import { recordMeeting } from './record-meeting.js';
import { takeNoticeDown } from './take-notice-down.js';

const TODAY = '2026-06-01';

const met =
  (day: string, paragraph = '7') =>
  (record: TestRecord, actor: Actor) =>
    record.when(recordMeeting, { type: 'record-meeting', report: 'r1', day, paragraph }, context(TODAY, actor));
const adjusted = (day: string) => (record: TestRecord, actor: Actor) =>
  record.when(recordAdjustment, { type: 'record-adjustment', report: 'r1', day }, context(TODAY, actor));
const announced = (day: string) => (record: TestRecord, actor: Actor) =>
  record.when(recordAnnouncement, { type: 'record-announcement', report: 'r1', day }, context(TODAY, actor));
const takenDown = (day: string) => (record: TestRecord, actor: Actor) =>
  record.when(takeNoticeDown, { type: 'take-notice-down', report: 'r1', day }, context(TODAY, actor));
/** Announced on a Friday: the last day of appeal is 10 April. */
const UP = [met('2026-03-11'), adjusted('2026-03-18'), announced('2026-03-20')];
type Step = ReturnType<typeof met>;

describe('the minutes of a report', () => {
  test.each<[string, ReportKind, Step[], string | string[]]>([
    ['reported at a meeting', 'meeting', [met('2026-03-11')], ['ReportedAtMeeting']],
    ['reported at a meeting that is yet to be', 'meeting', [met('2026-06-02')], 'recorded-day-ahead'],
    ['reported at a meeting, and compiled after it', 'meeting', [met('2026-02-02')], ['ReportedAtMeeting']],
    ['reported at a meeting before they were decided', 'meeting', [met('2026-02-01')], 'recorded-day-too-early'],
    ['reported without a paragraph', 'meeting', [met('2026-03-11', ' ')], 'paragraph-missing'],
    ['reported twice', 'meeting', [met('2026-03-11'), met('2026-03-18')], 'report-in-another-state'],
    ['adjusted', 'meeting', [met('2026-03-11'), adjusted('2026-03-18')], ['MinutesAdjusted']],
    ['adjusted later than the law allows', 'meeting', [met('2026-03-11'), adjusted('2026-04-30')], ['MinutesAdjusted']],
    ['adjusted before the meeting', 'meeting', [met('2026-03-11'), adjusted('2026-03-10')], 'recorded-day-too-early'],
    ['adjusted without the meeting', 'meeting', [adjusted('2026-03-18')], 'report-awaits-meeting'],
    ['adjusted tomorrow', 'meeting', [met('2026-03-11'), adjusted('2026-06-02')], 'recorded-day-ahead'],
    ['announced', 'meeting', [met('2026-03-11'), adjusted('2026-03-18'), announced('2026-03-20')], ['NoticeAnnounced']],
    ['announced late', 'meeting', [met('2026-03-11'), adjusted('2026-03-18'), announced('2026-04-20')], ['NoticeAnnounced']],
    [
      'announced before they were adjusted',
      'meeting',
      [met('2026-03-11'), adjusted('2026-03-18'), announced('2026-03-17')],
      'recorded-day-too-early',
    ],
    ['announced without being adjusted', 'meeting', [met('2026-03-11'), announced('2026-03-20')], 'report-in-another-state'],
    ['taken down on the day after the last day of appeal', 'meeting', [...UP, takenDown('2026-04-11')], ['NoticeTakenDown']],
    ['taken down on the last day of appeal', 'meeting', [...UP, takenDown('2026-04-10')], ['NoticeTakenDownEarly']],
    ['taken down before they were announced', 'meeting', [...UP, takenDown('2026-03-19')], 'recorded-day-too-early'],
    ['taken down tomorrow', 'meeting', [...UP, takenDown('2026-06-02')], 'recorded-day-ahead'],
    ['taken down without being announced', 'meeting', [...UP.slice(0, 2), takenDown('2026-04-11')], 'report-in-another-state'],
    ['taken down twice', 'meeting', [...UP, takenDown('2026-04-11'), takenDown('2026-04-12')], 'report-in-another-state'],
    ['announced anew', 'meeting', [...UP, takenDown('2026-04-01'), announced('2026-04-02')], ['NoticeAnnounced']],
    [
      'announced anew before the first notice came down',
      'meeting',
      [...UP, takenDown('2026-04-01'), announced('2026-03-31')],
      'recorded-day-too-early',
    ],
    ['special, at a meeting', 'special-minutes', [met('2026-03-11')], 'special-minutes-have-no-meeting'],
    ['special, adjusted', 'special-minutes', [adjusted('2026-03-04')], ['MinutesAdjusted']],
    ['special, adjusted before they were compiled', 'special-minutes', [adjusted('2026-02-02')], ['MinutesAdjusted']],
    ['special, adjusted before they were decided', 'special-minutes', [adjusted('2026-02-01')], 'recorded-day-too-early'],
  ])('%s', (_, kind, steps, outcome) => {
    const record = compiled(kind);
    expect(told(steps.map((step) => step(record, secretary)).at(-1) as ReturnType<Step>)).toEqual(outcome);
  });

  test('begin the time for appeal anew with each notice, until one has stayed up for it', () => {
    const record = compiled();
    const standing = () => {
      const report = record.state('report', 'r1');
      return [report?.state, report && legalForce(report, TODAY)];
    };
    for (const step of [...UP, takenDown('2026-04-01')]) step(record, secretary);
    expect(standing()).toEqual(['adjusted', { stage: 'adjusted' }]);
    announced('2026-04-02')(record, secretary);
    expect(standing()).toEqual(['announced', { stage: 'time-out', lastDayOfAppeal: '2026-04-23' }]);
    expect(waitingInReport(record.state('report', 'r1') as DelegationReport, context(TODAY, secretary)).map(({ kind }) => kind)).toEqual([
      'take-notice-down',
    ]);
    takenDown('2026-04-24')(record, secretary);
    expect(standing()).toEqual(['taken-down', { stage: 'legal-force', lastDayOfAppeal: '2026-04-23', legalForceFrom: '2026-04-24' }]);
    expect(waitingInReport(record.state('report', 'r1') as DelegationReport, context(TODAY, secretary))).toEqual([]);
  });

  test('wait for nobody while the decisions can be appealed', () => {
    const record = compiled();
    for (const step of UP) step(record, secretary);
    expect(waitingInReport(record.state('report', 'r1') as DelegationReport, context('2026-04-10', secretary))).toEqual([]);
  });

  test.each([met('2026-03-11'), adjusted('2026-03-18'), announced('2026-03-20'), takenDown('2026-04-11')])(
    'are kept by the secretary, never by the system',
    (step) => {
      expect(told(step(compiled(), SYSTEM))).toBe('role-missing');
    },
  );
});
