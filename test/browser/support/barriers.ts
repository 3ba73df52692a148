import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOn, widerThanScreen } from './axe.js';
import { settled, type Visitor } from './launch.mjs';
import { AT_400_PERCENT, PHONE, TABLET } from './sizes.mjs';

type Visit = (visitor?: Visitor) => Promise<Page>;

const WAYS: readonly (readonly [name: string, visitor: Visitor])[] = [
  ['in Swedish', {}],
  ['in English', { language: 'en' }],
  ['on a tablet', { size: TABLET }],
  ['at 400 %', { size: AT_400_PERCENT }],
  ['in the dark, on a phone', { size: PHONE, colorScheme: 'dark' }],
];

/** A page for somebody has no barriers, and fits, in each way that they may come to it. */
export function itHasNoBarriers(visit: Visit, as: string, path: string): void {
  it.each(WAYS)('has no barriers %s', async (_, visitor) => {
    const page = await visit({ as, ...visitor });
    await page.goto(path);
    await settled(page);
    expect(await violationsOn(page)).toEqual([]);
    expect(await widerThanScreen(page)).toBe(0);
  });
}
