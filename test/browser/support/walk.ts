import type { Page } from 'playwright-core';
import { settled } from './launch.mjs';

/** The router says where it is, as every application of its kind does. */
interface Routed {
  readonly __TSR_ROUTER__: {
    readonly routesByPath: Readonly<Record<string, unknown>>;
    readonly options: { readonly context: { readonly client: { removeQueries(which: { predicate(query: Query): boolean }): void } } };
    navigate(to: { readonly href: string }): Promise<void>;
  };
}

interface Query {
  readonly queryKey: readonly unknown[];
}

/** Every address that the router knows. */
export async function routesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Object.keys((globalThis as unknown as Routed).__TSR_ROUTER__.routesByPath));
}

/** Comes to an address as from outside, and waits until its page stands. */
export async function open(page: Page, path: string): Promise<Page> {
  await page.goto(path);
  await settled(page);
  return page;
}

/** Goes to another page as a link within the application does. */
export async function goTo(page: Page, href: string): Promise<void> {
  await setOutFor(page, href);
  await settled(page);
}

/** Goes there, and does not wait for what the page reads. */
export async function setOutFor(page: Page, href: string): Promise<void> {
  await page.evaluate((to) => (globalThis as unknown as Routed).__TSR_ROUTER__.navigate({ href: to }), href);
}

/** Nothing that was read remains, but who is signed in: the next page comes as on a first visit. Stands then where nothing is read. */
export async function forgetRead(page: Page): Promise<void> {
  await goTo(page, '/ingen/sida');
  await page.evaluate(() => {
    const { client } = (globalThis as unknown as Routed).__TSR_ROUTER__.options.context;
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== '/api/me' });
  });
}
