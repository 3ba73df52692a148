import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { Actor } from '../../actor.js';
import { withEdition } from '../directive.fixture.js';
import { contactOf, context, person, refusalOf, TestRecord, told } from '../record.fixture.js';
import { type AcknowledgeCommand, acknowledge } from './acknowledge.js';
import { sendToCommittees } from './send-to-committees.js';

const units = ['skolnamnden', 'socialnamnden'];
const command: AcknowledgeCommand = {
  type: 'acknowledge',
  directive: 'tele',
  edition: 1,
  unit: 'skolnamnden',
  textHash: 'text-1',
  responsible: 'Sara Skog',
};
const contact = contactOf('skolnamnden');

function sent(): TestRecord {
  const record = withEdition('decided');
  record.when(sendToCommittees, { type: 'send-to-committees', directive: 'tele', edition: 1, units }, context('2026-02-03'));
  return record;
}

describe('acknowledging an edition', () => {
  it('tells who answers for it, and touches its own receipt alone', () => {
    const record = sent();
    expect(record.when(acknowledge, command, context('2026-02-05', contact))).toEqual({
      as: { office: 'committee-contact' },
      changes: [{ stream: 'receipt/tele/1/skolnamnden', event: { type: 'Acknowledged', responsible: 'Sara Skog', textHash: 'text-1' } }],
    });
    expect(acknowledge.rests(command).streams).toEqual(['receipt/tele/1/skolnamnden']);
    expect(record.state('receipt', 'tele/1/skolnamnden')).toMatchObject({
      state: 'acknowledged',
      acknowledged: { by: contact.person, responsible: 'Sara Skog', textHash: 'text-1' },
    });
  });

  it('is done once, by the same person too, and says by whom and when', () => {
    const record = sent();
    record.when(acknowledge, command, context('2026-02-05', contact));
    expect(refusalOf(record.when(acknowledge, command, context('2026-02-06', contact)))).toEqual({
      refused: 'already-acknowledged',
      facts: { on: '2026-02-05', by: contact.person, responsible: 'Sara Skog' },
    });
  });

  const former = person('fd', { role: 'committee-contact', unit: 'skolnamnden', from: '2020-01-01', until: '2026-02-04' });
  test.each<[string, Partial<AcknowledgeCommand>, Actor, string]>([
    ['the contact of another unit', {}, contactOf('socialnamnden'), 'not-contact-of-unit'],
    ['a contact whose time is over', {}, former, 'role-missing'],
    ['the head of IT', {}, person('hedda', 'head-of-it'), 'role-missing'],
    ['an edition that was not sent', { edition: 2 }, contact, 'receipt-not-sent'],
    ['another text', { textHash: 'text-0' }, contact, 'another-text-acknowledged'],
    ['nobody who answers for it', { responsible: '  ' }, contact, 'responsible-not-named'],
  ])('refuses %s', (_, part, actor, code) => {
    expect(told(sent().when(acknowledge, { ...command, ...part }, context('2026-02-05', actor)))).toBe(code);
  });

  it('happens at most once to each receipt, whatever is tried in whatever order', () => {
    const tries = fc.record({
      unit: fc.constantFrom(...units, 'kyrkonamnden'),
      by: fc.constantFrom(...units),
      textHash: fc.constantFrom('text-1', 'text-0'),
      edition: fc.constantFrom(1, 2),
    });
    fc.assert(
      fc.property(fc.array(tries, { maxLength: 20 }), (acts) => {
        const record = sent();
        for (const { by, ...part } of acts) record.when(acknowledge, { ...command, ...part }, context('2026-02-05', contactOf(by)));
        const given = record.entries.filter(({ event }) => event.type === 'Acknowledged').map(({ stream }) => stream);
        expect(given).toEqual([...new Set(given)]);
        for (const unit of units) {
          const receipt = record.state('receipt', `tele/1/${unit}`);
          expect(record.replayed().state('receipt', `tele/1/${unit}`)).toEqual(receipt);
          expect(receipt?.state === 'acknowledged').toBe(receipt?.acknowledged !== undefined);
          expect(receipt?.acknowledged?.textHash ?? 'text-1').toBe('text-1');
        }
      }),
    );
  });
});
