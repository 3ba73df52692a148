import { describe, expect, test } from '@jest/globals';
import type { EditionState } from '../../directive/states.js';
import { withEdition } from '../directive.fixture.js';
import type { Receipt } from '../receipt.js';
import { addresseesWithoutReceipt } from './latecomer.js';

const receipt = (unit: string, edition = 1) => ({ unit, edition }) as Receipt;

describe('those whom an edition is still to be sent to', () => {
  test.each<[string, EditionState, Receipt[], string[]]>([
    ['all, when it is decided', 'decided', [], ['skolnamnden', 'socialnamnden']],
    ['who came later', 'in-force', [receipt('skolnamnden')], ['socialnamnden']],
    ['who has only an earlier edition', 'in-force', [receipt('skolnamnden', 0), receipt('socialnamnden')], ['skolnamnden']],
    ['nobody, when all have it', 'in-force', [receipt('skolnamnden'), receipt('socialnamnden')], []],
    ['nobody, when it is no more than a draft', 'ready', [], []],
  ])('%s', (_, state, receipts, units) => {
    const edition = withEdition(state).state('directive', 'tele')?.editions[0];
    expect(edition && addresseesWithoutReceipt(edition, receipts)).toEqual(units);
  });
});
