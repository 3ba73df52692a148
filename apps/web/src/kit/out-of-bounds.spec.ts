import { beforeAll, describe, expect, it } from '@jest/globals';
import i18next, { type TFunction } from 'i18next';
import sv from '../words/sv/common.js';
import { outOfBounds } from './out-of-bounds.js';

beforeAll(() => i18next.init({ lng: 'sv', resources: { sv: { common: sv } } }));

const field = (one: object) => ({
  dataset: { pointer: '/day' },
  type: 'date',
  min: '2026-11-30',
  max: '2027-01-31',
  labels: [{ textContent: 'Sista dag' }],
  validity: {} as ValidityState,
  ...one,
});

describe('what cannot be, in a form', () => {
  it.each([
    ['a day too early', { validity: { rangeUnderflow: true } }, 'Sista dag: tidigast 30 november 2026'],
    ['a day too late', { validity: { rangeOverflow: true } }, 'Sista dag: senast 31 januari 2027'],
    ['no address', { type: 'email', validity: { typeMismatch: true } }, 'Sista dag: skriv den så här, namn@example.se'],
    [
      'a text too long',
      { type: 'text', dataset: { pointer: '/day', longest: '5' }, value: 'växlar' },
      'Sista dag: högst 5 tecken, nu är det 6',
    ],
    ['a text that fits', { type: 'text', dataset: { pointer: '/day', longest: '5' }, value: 'va\u0308xla' }, undefined],
    ['what can be', {}, undefined],
    ['a button', { dataset: {}, validity: { rangeUnderflow: true } }, undefined],
  ])('is said by its field: %s', (_, one, said) => {
    const details = outOfBounds([field(one) as never], i18next.getFixedT('sv', 'common') as TFunction, 'sv').map(({ detail }) => detail);
    expect(details.map((detail) => detail.replaceAll('\u00a0', ' '))).toEqual(said === undefined ? [] : [said]);
  });
});
