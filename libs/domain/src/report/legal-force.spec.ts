import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isWorkingDay } from '../conduct/working-days.js';
import { latenessOf } from './lateness.js';
import { type LegalForce, legalForce } from './legal-force.js';
import type { DelegationReport } from './report.js';

const report = (part: Partial<DelegationReport>): DelegationReport => ({
  id: 'r1',
  kind: 'meeting',
  decisions: [],
  state: 'compiled',
  compiledAt: '2026-03-02T09:00:00.000Z',
  ...part,
});
const announced = (announcedOn: string) =>
  report({ state: 'announced', meeting: { day: '2026-03-11', paragraph: '7' }, adjustedOn: '2026-03-11', announcedOn });
const takenDown = (announcedOn: string, takenDownOn: string): DelegationReport => ({
  ...announced(announcedOn),
  state: 'taken-down',
  takenDownOn,
});

describe('legal force', () => {
  test.each<[string, DelegationReport | undefined, string, LegalForce]>([
    ['before any report', undefined, '2026-03-02', { stage: 'decided' }],
    ['compiled', report({}), '2026-03-02', { stage: 'decided' }],
    ['reported', report({ state: 'reported' }), '2026-03-12', { stage: 'reported' }],
    ['adjusted, and never announced', report({ state: 'adjusted' }), '2030-01-01', { stage: 'adjusted' }],
    [
      'announced, and the notice taken down too early',
      report({ state: 'adjusted', adjustedOn: '2026-03-11', takenDownEarlyOn: '2026-03-20' }),
      '2030-01-01',
      { stage: 'adjusted' },
    ],
    [
      'announced long ago, and the notice never recorded as taken down',
      announced('2026-03-11'),
      '2030-01-01',
      { stage: 'time-out', lastDayOfAppeal: '2026-04-01' },
    ],
  ])('%s', (_, one, today, force) => {
    expect(legalForce(one, today)).toEqual(force);
  });

  test.each([
    ['a Wednesday: the same weekday three weeks on', '2026-03-11', '2026-04-01', '2026-04-02'],
    ['a Friday whose third is Good Friday: the Tuesday after Easter', '2026-03-13', '2026-04-07', '2026-04-08'],
    ['a Saturday: the Monday', '2026-09-05', '2026-09-28', '2026-09-29'],
    ["a Friday whose third is Midsummer's Eve: the Monday", '2026-05-29', '2026-06-22', '2026-06-23'],
    ['a Thursday whose third is Christmas Eve: the Monday', '2026-12-03', '2026-12-28', '2026-12-29'],
    ["a Thursday whose third is New Year's Eve: the Monday", '2026-12-10', '2027-01-04', '2027-01-05'],
  ])('announced on %s', (_, day, lastDayOfAppeal, legalForceFrom) => {
    expect(legalForce(announced(day), lastDayOfAppeal)).toEqual({ stage: 'announced', lastDayOfAppeal });
    expect(legalForce(announced(day), legalForceFrom)).toEqual({ stage: 'time-out', lastDayOfAppeal });
    const down = takenDown(day, addDays(legalForceFrom, 3));
    expect(legalForce(down, addDays(legalForceFrom, 3))).toEqual({ stage: 'legal-force', lastDayOfAppeal, legalForceFrom });
  });

  it('leaves three weeks at least, ends them on a working day, and never goes back', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2008-01-01', n));
    fc.assert(
      fc.property(days, fc.nat(60), (day, after) => {
        const { lastDayOfAppeal = '' } = legalForce(announced(day), day);
        expect(isWorkingDay(lastDayOfAppeal)).toBe(true);
        expect(lastDayOfAppeal >= addDays(day, 21)).toBe(true);
        const { stage, legalForceFrom } = legalForce(announced(day), addDays(day, after));
        expect([stage, legalForceFrom]).toEqual([addDays(day, after) > lastDayOfAppeal ? 'time-out' : 'announced', undefined]);
      }),
    );
  });
});

describe('lateness', () => {
  test.each<[string, Partial<DelegationReport>, string, ReturnType<typeof latenessOf>]>([
    ['before the meeting', {}, '2026-12-01', {}],
    [
      'within fourteen days',
      { meeting: { day: '2026-03-11', paragraph: '7' } },
      '2026-03-25',
      { adjustment: { by: '2026-03-25', late: false } },
    ],
    ['after them', { meeting: { day: '2026-03-11', paragraph: '7' } }, '2026-03-26', { adjustment: { by: '2026-03-25', late: true } }],
    [
      'adjusted on a Wednesday, announced on the Friday',
      { meeting: { day: '2026-03-11', paragraph: '7' }, adjustedOn: '2026-03-18', announcedOn: '2026-03-20' },
      '2026-12-01',
      {
        adjustment: { by: '2026-03-25', on: '2026-03-18', late: false },
        announcement: { by: '2026-03-20', on: '2026-03-20', late: false },
      },
    ],
    [
      'special minutes, adjusted late on a Thursday and not announced',
      { kind: 'special-minutes', adjustedOn: '2026-03-19' },
      '2026-03-24',
      { adjustment: { by: '2026-03-16', on: '2026-03-19', late: true }, announcement: { by: '2026-03-23', late: true } },
    ],
  ])('%s', (_, part, today, shown) => {
    expect(latenessOf(report(part), today)).toEqual(shown);
  });
});
