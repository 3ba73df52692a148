import { describe, expect, it, test } from '@jest/globals';
import { DISA, record as decisionRecord } from '../directive/case.fixture.js';
import type { Outline } from '../directive/content.js';
import { outline, withEdition } from '../receipt/directive.fixture.js';
import { context, type TestRecord } from '../receipt/record.fixture.js';
import { revokeExemption } from './acts/revoke-exemption.js';
import { granted, OF, requested } from './exemption.fixture.js';
import { exemptionStands } from './stands.js';

function stands(record: TestRecord, day: string): boolean | undefined {
  const exemption = record.state('exemption', 'x1');
  const directive = record.state('directive', 'tele');
  return exemption && directive && exemptionStands(exemption, directive, day);
}

const kept = outline.provisions;
const dropped = kept.filter(({ id }) => id !== 'p2');

/** The next edition enters into force on a day, in the place of the one before. */
function succeeded(record: TestRecord, edition: number, on: string, lastDay: string, provisions: Outline['provisions']): TestRecord {
  withEdition('published', { edition, record, text: { provisions } });
  record.given('directive', 'tele', { type: 'EditionSuperseded', edition: edition - 1, by: edition, lastDay }, on);
  return record.given('directive', 'tele', { type: 'EnteredIntoForce', edition, on, evaluateFrom: '2027-09-01' }, on);
}

describe('an exemption stands', () => {
  test.each([
    ['2026-04-07', false],
    ['2026-04-08', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('from its decision to its last day: on %s %s', (day, holds) => {
    expect(stands(granted(), day)).toBe(holds);
  });

  it('never before a decision', () => {
    expect(stands(requested(), '2026-05-01')).toBe(false);
  });

  it('until it is revoked, and what was done under it stands', () => {
    const record = granted();
    record.when(revokeExemption, { type: 'revoke-exemption', ...OF, record: decisionRecord() }, context('2026-06-01', DISA));
    expect([stands(record, '2026-05-31'), stands(record, '2026-06-01')]).toEqual([true, false]);
  });

  test.each([
    ['keeps', kept, true],
    ['drops', dropped, false],
  ])('under a new edition that %s the provision: %s', (_, provisions, holds) => {
    const record = succeeded(granted(), 2, '2026-09-01', '2026-08-31', provisions);
    expect([stands(record, '2026-08-31'), stands(record, '2026-09-01')]).toEqual([true, holds]);
  });

  it('no more when a provision that was dropped comes back', () => {
    const record = succeeded(granted(), 2, '2026-09-01', '2026-08-31', dropped);
    expect(stands(succeeded(record, 3, '2026-10-01', '2026-09-30', kept), '2026-10-01')).toBe(false);
  });

  it('no longer than the directive', () => {
    const record = granted();
    const last = '2026-08-31';
    record.given(
      'directive',
      'tele',
      { type: 'RepealDecided', edition: 1, document: 2, textHash: 't', lastDay: last, ...decisionRecord() },
      '2026-06-01',
    );
    expect([stands(record, last), stands(record, '2026-09-01')]).toEqual([true, false]);

    const lapsed = granted().given(
      'directive',
      'tele',
      { type: 'EditionLapsed', edition: 1, strategy: 's', lastDay: '2026-05-31' },
      '2026-06-01',
    );
    expect([stands(lapsed, '2026-05-31'), stands(lapsed, '2026-06-01')]).toEqual([true, false]);
  });
});
