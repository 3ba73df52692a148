import { describe, expect, it } from '@jest/globals';
import { withEdition } from '../receipt/directive.fixture.js';
import { inForceFromOf } from './in-force-from.js';
import type { EditionState } from './states.js';

/** Published on 3 February. */
const from = (state: EditionState, inForceFrom: string) => {
  const edition = withEdition(state, { text: { inForceFrom } }).state('directive', 'tele')?.editions[0];
  return edition && inForceFromOf(edition);
};

describe('an edition is in force', () => {
  it.each([
    ['decided', '2026-02-02', undefined],
    ['decided', '2026-03-02', undefined],
    ['published', '2026-03-02', '2026-03-02'],
    ['published', '2026-02-03', '2026-02-03'],
    ['published', '2026-02-02', '2026-02-03'],
    ['in-force', '2026-02-02', '2026-03-02'],
  ] as const)('where it is %s and its text says %s, from %s', (state, day, binds) => expect(from(state, day)).toBe(binds));
});
