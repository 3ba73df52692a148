import { EDITION_STATES } from '@anvisa/domain/directive/states';
import { describe, expect, it } from '@jest/globals';
import { editionSteps } from './edition-steps.js';

const drawn = (state: Parameters<typeof editionSteps>[0]) => editionSteps(state).map(({ state: step, when }) => `${step} ${when}`);

describe('the strip of an edition', () => {
  it('shows what is done, now and to come', () => {
    expect(drawn('ready')).toEqual(['draft done', 'in-review done', 'ready now', 'decided toCome', 'published toCome', 'in-force toCome']);
  });

  it('shows a case that was put aside in its step’s place', () => {
    expect(drawn('postponed')[2]).toBe('postponed now');
  });

  it('ends where the case ended', () => {
    expect(drawn('superseded').at(-1)).toBe('superseded now');
    expect(drawn('withdrawn')).toEqual(['draft done', 'withdrawn now']);
  });

  it.each(EDITION_STATES)('has exactly one step that is now: %s', (state) => {
    expect(editionSteps(state).filter(({ when }) => when === 'now')).toEqual([{ state, when: 'now' }]);
  });
});
