import { EDITION_STATES } from '@anvisa/domain/directive/states';
import { EVALUATION_STATES } from '@anvisa/domain/evaluation/states';
import { EXEMPTION_STATES } from '@anvisa/domain/exemption/states';
import { MANDATE_STATES } from '@anvisa/domain/mandate/states';
import { RECEIPT_STATES } from '@anvisa/domain/receipt/states';
import { REPORT_STATES } from '@anvisa/domain/report/states';
import { STRATEGY_STATES } from '@anvisa/domain/strategy/states';
import { describe, expect, it } from '@jest/globals';
import { textOf } from './text.js';
import { inWords } from './words.js';

describe('a fact of a refusal', () => {
  it('is said in the caller’s language: a day with its month, a code as people say it', () => {
    expect(inWords('2026-12-16', 'sv')).toBe('16\u00a0december\u00a02026');
    expect(inWords('2026-12-16', 'en')).toBe('16\u00a0December\u00a02026');
    expect(inWords('draft, in-review', 'en')).toBe('a draft, in review');
  });

  it('is never a bare code, where it is a state', () => {
    const states = [
      ...EDITION_STATES,
      ...EVALUATION_STATES,
      ...EXEMPTION_STATES,
      ...MANDATE_STATES,
      ...RECEIPT_STATES,
      ...REPORT_STATES,
      ...STRATEGY_STATES,
    ];
    expect(states.filter((state) => inWords(state, 'sv') === state)).toEqual([]);
  });

  it('stands as it is where it has no words', () => {
    expect(inWords('2026-13-45', 'sv')).toBe('2026-13-45');
    expect(inWords('031-12/2026', 'sv')).toBe('031-12/2026');
    expect(inWords(3, 'sv')).toBe('3');
  });

  it('stands in its sentence', () => {
    expect(textOf('day-past', 'sv', { day: '2026-01-01' })).toBe('Dagen 1\u00a0januari\u00a02026 har passerat.');
    expect(textOf('wrong-state', 'sv', { state: 'postponed', wanted: 'ready' })).toBe(
      'Utgåvan är uppskjuten. Det här kan göras när den är klar för beslut.',
    );
    expect(textOf('day-past', 'en', { day: '2026-01-01' })).toBe('The day 1\u00a0January\u00a02026 is past.');
  });
});
