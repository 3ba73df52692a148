import { describe, expect, test } from '@jest/globals';
import { type Actor, SYSTEM } from '../../actor.js';
import { context, type TestRecord, told } from '../../receipt/record.fixture.js';
import { compiled, secretary } from '../report.fixture.js';
import type { ReportKind } from '../report.js';
import { recordAdjustment } from './record-adjustment.js';
import { recordAnnouncement } from './record-announcement.js';
import { recordMeeting } from './record-meeting.js';

const TODAY = '2026-06-01';

const met =
  (day: string, paragraph = '7') =>
  (record: TestRecord, actor: Actor) =>
    record.when(recordMeeting, { type: 'record-meeting', report: 'r1', day, paragraph }, context(TODAY, actor));
const adjusted = (day: string) => (record: TestRecord, actor: Actor) =>
  record.when(recordAdjustment, { type: 'record-adjustment', report: 'r1', day }, context(TODAY, actor));
const announced = (day: string) => (record: TestRecord, actor: Actor) =>
  record.when(recordAnnouncement, { type: 'record-announcement', report: 'r1', day }, context(TODAY, actor));
type Step = ReturnType<typeof met>;

describe('the minutes of a report', () => {
  test.each<[string, ReportKind, Step[], string | string[]]>([
    ['reported at a meeting', 'meeting', [met('2026-03-11')], ['ReportedAtMeeting']],
    ['reported at a meeting that is yet to be', 'meeting', [met('2026-06-02')], 'recorded-day-ahead'],
    ['reported at a meeting before they were compiled', 'meeting', [met('2026-03-01')], 'recorded-day-too-early'],
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
    ['special, at a meeting', 'special-minutes', [met('2026-03-11')], 'special-minutes-have-no-meeting'],
    ['special, adjusted', 'special-minutes', [adjusted('2026-03-04')], ['MinutesAdjusted']],
    ['special, adjusted before they were drawn up', 'special-minutes', [adjusted('2026-03-01')], 'recorded-day-too-early'],
  ])('%s', (_, kind, steps, outcome) => {
    const record = compiled(kind);
    expect(told(steps.map((step) => step(record, secretary)).at(-1) as ReturnType<Step>)).toEqual(outcome);
  });

  test.each([met('2026-03-11'), adjusted('2026-03-18'), announced('2026-03-20')])(
    'are kept by the secretary, never by the system',
    (step) => {
      expect(told(step(compiled(), SYSTEM))).toBe('role-missing');
    },
  );
});
