import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { type Actor, SYSTEM } from '../../actor.js';
import { bindsFrom } from '../binding.js';
import { withEdition } from '../directive.fixture.js';
import { contactOf, context, person, refusalOf, type TestRecord, told } from '../record.fixture.js';
import { acknowledge } from './acknowledge.js';
import { type RecordAdoptionCommand, recordAdoption } from './record-adoption.js';
import { sendToCommittees } from './send-to-committees.js';

const UNITS = ['bostadsbolaget', 'skolnamnden'];
const SENT_ON = '2026-02-03';
const adopted: RecordAdoptionCommand = {
  type: 'record-adoption',
  directive: 'tele',
  edition: 1,
  unit: 'bostadsbolaget',
  on: '2026-02-20',
  paragraph: '§ 12',
};
const contact = contactOf('bostadsbolaget');
const receiptOf = (record: TestRecord) => record.state('receipt', 'tele/1/bostadsbolaget');

/** The edition in force from 2 March 2026, sent to a company and to a committee. */
function sent(text = {}): TestRecord {
  const record = withEdition('decided', { text: { addressees: UNITS, ...text } });
  record.given('unit', 'bostadsbolaget', { type: 'UnitRegistered', kind: 'company', name: 'Bostadsbolaget' }, '2008-01-01');
  record.given('unit', 'skolnamnden', { type: 'UnitRegistered', kind: 'committee', name: 'Skolnämnden' }, '2008-01-01');
  record.when(sendToCommittees, { type: 'send-to-committees', directive: 'tele', edition: 1, units: UNITS }, context(SENT_ON));
  return record;
}

describe('an edition that a company’s own board adopts', () => {
  it('does not bind the company before, whatever it acknowledged; and binds a committee without', () => {
    const record = sent();
    record.when(
      acknowledge,
      { type: 'acknowledge', directive: 'tele', edition: 1, unit: 'bostadsbolaget', textHash: 'text-1', responsible: 'Bo Ek' },
      context('2026-02-05', contact),
    );
    const committee = record.state('receipt', 'tele/1/skolnamnden');
    expect(receiptOf(record) && bindsFrom(receiptOf(record) ?? neverSent(), '2026-03-02')).toBeUndefined();
    expect(committee && bindsFrom(committee, '2026-03-02')).toBe('2026-03-02');
  });

  test.each([
    ['before the edition’s own day', '2026-02-20', '2026-03-02'],
    ['after it', '2026-03-25', '2026-03-25'],
    ['on the day on which it was sent', SENT_ON, '2026-03-02'],
  ])('%s binds it from the later of the two', (_, on, from) => {
    const record = sent();
    expect(told(record.when(recordAdoption, { ...adopted, on }, context('2026-04-01', contact)))).toEqual(['Adopted']);
    expect(bindsFrom(receiptOf(record) ?? neverSent(), '2026-03-02')).toBe(from);
    expect(receiptOf(record)?.adopted).toMatchObject({ on, paragraph: '§ 12', by: contact.person });
  });

  it('is recorded once, and says what was', () => {
    const record = sent();
    record.when(recordAdoption, adopted, context('2026-02-21', contact));
    expect(refusalOf(record.when(recordAdoption, { ...adopted, paragraph: '§ 13' }, context('2026-02-22', contact)))).toEqual({
      refused: 'already-adopted',
      facts: { on: '2026-02-20', paragraph: '§ 12' },
    });
  });

  test.each<[string, Partial<RecordAdoptionCommand>, Actor, string]>([
    ['a committee, which the decision binds', { unit: 'skolnamnden' }, contactOf('skolnamnden'), 'bound-without-adoption'],
    ['the contact of another unit', {}, contactOf('skolnamnden'), 'not-contact-of-unit'],
    ['the city director', {}, person('disa', 'city-director'), 'role-missing'],
    ['the conductor', {}, SYSTEM, 'role-missing'],
    ['an edition that was not sent', { edition: 2 }, contact, 'receipt-not-sent'],
    ['a day to come', { on: '2026-02-22' }, contact, 'board-day-ahead'],
    ['a day before it was sent', { on: '2026-02-02' }, contact, 'adopted-before-sent'],
    ['no paragraph', { paragraph: '\u200b ' }, contact, 'record-lacks'],
  ])('refuses %s', (_, part, actor, code) => {
    expect(told(sent().when(recordAdoption, { ...adopted, ...part }, context('2026-02-21', actor)))).toBe(code);
  });

  it('refuses one that has ceased meanwhile', () => {
    const record = sent();
    record.given('directive', 'tele', { type: 'EnteredIntoForce', edition: 1, on: '2026-03-02', evaluateFrom: '2027-03-02' }, '2026-03-02');
    record.given('directive', 'tele', { type: 'EditionRepealed', edition: 1 }, '2026-04-01');
    expect(told(record.when(recordAdoption, adopted, context('2026-04-02', contact)))).toBe('wrong-state');
  });

  it('never binds before its own day, nor before the board met', () => {
    const days = fc.integer({ min: 0, max: 300 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, days, fc.option(days, { nil: undefined }), (inForceFrom, on, boundFrom) => {
        const receipt = receiptOf(sent()) ?? neverSent();
        const bound = { ...receipt, ...(boundFrom && { boundFrom }), adopted: { on, paragraph: '1', by: 'b', at: `${on}T09:00:00.000Z` } };
        expect(bindsFrom(bound, inForceFrom)).toBe([inForceFrom, on, boundFrom ?? ''].sort().at(-1));
      }),
    );
  });
});

function neverSent(): never {
  throw new Error('the edition was sent');
}
