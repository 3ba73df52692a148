import { describe, expect, it } from '@jest/globals';
import { groundIn } from './grounds.js';
import { REFUSALS } from './refusals.js';

const GROUNDS = [...new Set(Object.values(REFUSALS).map(({ ground }) => ground))];
/** Between the words: the laws, the numbers of chapters and paragraphs, and what parts them. */
const CITED = /\b(?:KL|FL|TF|OSL|MBL|ABL)\b|[^\p{L} ]+/u;
const ENGLISH = new Set([
  'house rule',
  'house rule for reviews',
  'the delivery strategy',
  'four mandatory parts',
  'one directive for each area',
  'the lifecycle',
  'a repeal is an end without a successor',
  'a verdict and a decision are of one exact text',
  'what is changed holds in the next edition too',
  'the Archives Act',
  'Act',
]);

describe('the ground of a refusal', () => {
  it.each(GROUNDS)('is law or house rule, in both languages: %s', (ground) => {
    expect(ground).not.toContain('/');
    expect(groundIn(ground, 'sv')).toBe(ground);
    const words = groundIn(ground, 'en').split(CITED);
    const strange = words.map((word) => word.trim()).filter((word) => word !== '' && !ENGLISH.has(word));
    expect(strange).toEqual([]);
  });
});
