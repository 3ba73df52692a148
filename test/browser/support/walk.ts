import type { Page } from 'playwright-core';
import { settled } from './launch.mjs';

/** The router says where it is, as every application of its kind does. */
interface Routed {
  readonly __TSR_ROUTER__: {
    readonly routesByPath: Readonly<Record<string, unknown>>;
    navigate(to: { readonly href: string }): Promise<void>;
  };
}

/** Every address that the router knows. */
export async function routesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Object.keys((globalThis as unknown as Routed).__TSR_ROUTER__.routesByPath));
}

/** Goes to another page as a link within the application does. */
export async function goTo(page: Page, href: string): Promise<void> {
  await page.evaluate((to) => (globalThis as unknown as Routed).__TSR_ROUTER__.navigate({ href: to }), href);
  await settled(page);
}
