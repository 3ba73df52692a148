import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../conduct/working-days.js';
import { context } from '../receipt/record.fixture.js';
import { recordAdjustment } from './acts/record-adjustment.js';
import { recordAnnouncement } from './acts/record-announcement.js';
import { recordMeeting } from './acts/record-meeting.js';
import { takeNoticeDown } from './acts/take-notice-down.js';
import { approval, compiled, secretary } from './report.fixture.js';
import { REPORT_KINDS } from './report.js';

const step = fc.record({
  act: fc.constantFrom('meet', 'adjust', 'announce', 'take-down'),
  day: fc.integer({ min: -5, max: 60 }),
  today: fc.integer({ min: 0, max: 60 }),
});

describe('a report, whatever is recorded in whatever order', () => {
  it('has its days in order, each when its state says so, and none ahead', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REPORT_KINDS), fc.array(step, { maxLength: 15 }), (kind, steps) => {
        const record = compiled(kind);
        let latest = 0;
        for (const { act, day: n, today } of steps) {
          latest = Math.max(latest, today);
          const day = addDays('2026-03-02', n);
          const when = context(addDays('2026-03-02', latest), secretary);
          if (act === 'meet') record.when(recordMeeting, { type: 'record-meeting', report: 'r1', day, paragraph: '7' }, when);
          if (act === 'adjust') record.when(recordAdjustment, { type: 'record-adjustment', report: 'r1', day }, when);
          if (act === 'announce') record.when(recordAnnouncement, { type: 'record-announcement', report: 'r1', day }, when);

          if (act === 'take-down') record.when(takeNoticeDown, { type: 'take-notice-down', report: 'r1', day }, when);

          const report = record.state('report', 'r1');
          expect(record.replayed().state('report', 'r1')).toEqual(report);
          const { takenDownEarlyOn, takenDownOn } = report ?? {};
          const days = [
            approval.decidedOn,
            report?.meeting?.day,
            report?.adjustedOn,
            takenDownEarlyOn,
            report?.announcedOn,
            takenDownOn,
          ].filter((one) => one !== undefined);
          expect(days).toEqual(days.toSorted());
          expect((days.at(-1) ?? '') <= when.today).toBe(true);
          expect(report?.announcedOn !== undefined).toBe(report?.state === 'announced' || report?.state === 'taken-down');
          expect(takenDownOn !== undefined).toBe(report?.state === 'taken-down');
          if (takenDownOn) expect(takenDownOn > addDays(report?.announcedOn ?? '', 21)).toBe(true);
          expect(report?.adjustedOn !== undefined).toBe(report?.state !== 'compiled' && report?.state !== 'reported');
          if (kind === 'special-minutes') expect(report?.meeting).toBeUndefined();
          else if (report?.adjustedOn) expect(report.meeting).toBeDefined();
        }
      }),
    );
  });
});
