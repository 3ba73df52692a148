import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SYSTEM } from '../actor.js';
import { addDays } from '../conduct/working-days.js';
import { DISA, SIV, VERA } from '../directive/case.fixture.js';
import { isDisputed, isDisqualified } from '../disqualification/interest.js';
import { context } from '../receipt/record.fixture.js';
import { declareExemptionInterest } from './acts/declare-exemption-interest.js';
import { expireExemption } from './acts/expire-exemption.js';
import { grantExemption } from './acts/grant-exemption.js';
import { referExemption } from './acts/refer-exemption.js';
import { refuseExemption } from './acts/refuse-exemption.js';
import { revokeExemption } from './acts/revoke-exemption.js';
import { settleExemptionDisqualification } from './acts/settle-exemption-disqualification.js';
import { board, contact, DAY, grant, OF, requested } from './exemption.fixture.js';
import { exemptionStands } from './stands.js';
import { EXEMPTION_TRANSITIONS } from './states.js';

const { record: _, ...bare } = grant;
const step = fc.record({
  act: fc.constantFrom('grant', 'refuse', 'refer', 'revoke', 'expire', 'declare', 'settle'),
  actor: fc.constantFrom(DISA, VERA, SIV, SYSTEM, contact),
  of: fc.constantFrom('disa', 'vera', 'olle'),
  later: fc.integer({ min: 0, max: 120 }),
  until: fc.integer({ min: 0, max: 300 }),
});

describe('an exemption, whatever is tried in whatever order', () => {
  it('moves as its table says, is decided by a person whom nothing bars, and frees nobody outside its time', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        const record = requested();
        let day = DAY;
        for (const { act, actor, of, later, until } of steps) {
          day = addDays(day, later);
          const { state: before, interests = [], decisions = [] } = record.state('exemption', 'x1') ?? {};
          const said = { ...OF, ...(actor === SIV ? { board: { ...board, day } } : { record: grant.record }) };
          const when = context(day, actor);
          const entries = record.entries.length;
          if (act === 'grant') record.when(grantExemption, { ...bare, ...said, until: addDays('2026-04-01', until) }, when);
          if (act === 'refuse') record.when(refuseExemption, { type: 'refuse-exemption', ...said }, when);
          if (act === 'refer') record.when(referExemption, { type: 'refer-exemption', ...OF, reasons: 'Skäl.' }, when);
          if (act === 'revoke') record.when(revokeExemption, { type: 'revoke-exemption', ...said }, when);
          if (act === 'declare')
            record.when(declareExemptionInterest, { type: 'declare-exemption-interest', ...OF, person: of, reasons: 'Skäl.' }, when);
          if (act === 'settle') {
            const settled = {
              ...OF,
              ...(actor === SIV && { board: { ...board, day } }),
              person: of,
              disqualified: until % 2 === 0,
              reasons: 'Skäl.',
            };
            record.when(settleExemptionDisqualification, { type: 'settle-exemption-disqualification', ...settled }, when);
          }
          if (act === 'expire') record.when(expireExemption, { type: 'expire-exemption', ...OF }, when);

          expect(record.replayed().state('exemption', 'x1')).toEqual(record.state('exemption', 'x1'));
          const [event] = record.entries.slice(entries);
          const after = record.state('exemption', 'x1');
          if (event && act !== 'declare' && act !== 'settle')
            expect(EXEMPTION_TRANSITIONS).toContainEqual(expect.objectContaining({ on: event.event.type, to: after?.state }));
          else expect(after?.state).toBe(before);

          const directive = record.state('directive', 'tele');
          if (!after || !directive) throw new Error('the case is gone');
          if (after.decisions.length > decisions.length && actor !== SIV) {
            expect(isDisqualified({ interests }, actor.person) || interests.some(isDisputed)).toBe(false);
          }
          expect(after.decisions.every(({ by }) => by !== 'system' && by !== contact.person)).toBe(true);
          if (exemptionStands(after, directive, day)) {
            expect(after.state).toBe('granted');
            expect(day <= (after.until ?? '') && (after.until ?? '') <= after.requestedUntil).toBe(true);
          }
          if (after.state === 'expired') expect(day > (after.until ?? '')).toBe(true);
        }
      }),
    );
  });
});
