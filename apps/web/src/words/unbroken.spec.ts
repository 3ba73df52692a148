import { describe, expect, it } from '@jest/globals';
import { unbroken } from './unbroken.js';

describe('what is said', () => {
  it.each([
    ['Anvisning, utgåva 2 · Dnr 031-412/2026', 'Anvisning, utgåva~2 · Dnr~031-412/2026'],
    ['Flyttad: nu 4 §, i Anskaffning.', 'Flyttad: nu 4~§, i Anskaffning.'],
    ['om 3 arbetsdagar, fre 14 mars', 'om 3~arbetsdagar, fre 14 mars'],
    ['protokollet, § 7', 'protokollet, §~7'],
    ['in 3 working days', 'in 3~working days'],
    ['2 av 3 granskare har svarat.', '2 av 3 granskare har svarat.'],
    ['Nästa utgåva börjar gälla', 'Nästa utgåva börjar gälla'],
    ['Sommar 2026', 'Sommar 2026'],
  ])('keeps a number with its thing: %s', (said, kept) => {
    expect(unbroken(said)).toBe(kept.replaceAll('~', '\u00a0'));
  });
});
