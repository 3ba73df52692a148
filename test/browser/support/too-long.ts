import { expect } from '@jest/globals';
import type { Locator } from 'playwright-core';

/** Puts a text in a field as a paste does: what a `maxlength` leaves no room for would be cut off. */
export async function pasteText(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.evaluate((_, pasted) => document.execCommand('insertText', false, pasted), text);
}

/** Holds that a text too long stands whole in its field, which says how long it is and may be, also to whoever hears it. */
export async function expectTooLong(field: Locator, text: string, said: RegExp): Promise<void> {
  await field.page().getByText(said).first().waitFor();
  expect(await field.inputValue()).toBe(text);
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  const described = (element: Element) =>
    (element.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
  expect(await field.evaluate(described)).toContainEqual(expect.stringMatching(said));
}
