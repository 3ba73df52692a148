import type { Browser } from 'playwright-core';
import { STANDS, stands, type Visitor } from './browser.js';

/** A link that is clicked, or a form that is sent, and what is then asked for. */
interface Way {
  readonly name: string;
  /** What is clicked. */
  readonly what: string;
  /** What must hold in the page, beside that nothing is waited for; otherwise another heading than before. */
  readonly until?: string;
}

const menu = (path: string): Way => ({ name: path, what: `header a[href="${path}"]` });
const tab = (name: string): Way => ({
  name: `a case, ${name}`,
  what: `main nav a[href*="flik=${name}"]`,
  until: `document.querySelector('main nav a[href*="flik=${name}"][aria-current="page"]')`,
});

/** The ways are gone in turn, round by round. */
export const PUBLIC_WAYS: readonly Way[] = ['/anvisningar', '/diarium', '/strategier', '/vad-galler'].map(menu);

export const SIGNED_IN_WAYS: readonly Way[] = [
  menu('/mitt-arbete'),
  menu('/arenden'),
  { name: 'a case', what: 'main td a[href^="/arenden/"]' },
  tab('granskning'),
  tab('underlag'),
  tab('handelser'),
  menu('/ledning'),
  { ...menu('/diarium'), name: '/diarium, signed in' },
  {
    name: '/diarium, one case',
    what: 'main td a[href^="/diarium?dnr="]',
    until: `location.search.startsWith('?dnr=') && document.querySelector('main table')`,
  },
];

const ROUNDS = 20;
const LONGEST_MS = 30_000;

const CLICK = `(what, until) => new Promise((resolve, reject) => {
  const clicked = document.querySelector(what);
  if (!clicked) return reject(new Error('nothing to click: ' + what + ' on ' + location.pathname));
  const heading = () => document.querySelector('h1')?.textContent;
  const before = heading();
  const isThere = until === undefined ? () => heading() && heading() !== before : () => eval(until);
  const began = performance.now();
  const look = () => {
    const took = performance.now() - began;
    if (isThere() && ${STANDS}) resolve(took);
    else if (took > ${LONGEST_MS}) reject(new Error('nothing came of ' + what));
    else requestAnimationFrame(look);
  };
  clicked.click();
  requestAnimationFrame(look);
})`;

/** How long each click took, by its name. It is timed in the page, so that no message to the browser is counted. */
export async function clicksOf(
  browser: Browser,
  visitor: Visitor,
  from: string,
  ways: readonly Way[],
): Promise<Readonly<Record<string, readonly number[]>>> {
  const context = await visitor.comes(browser);
  const page = await context.newPage();
  await page.goto(visitor.publicUrl + from);
  await stands(page);
  const took: Record<string, number[]> = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, what, until } of ways) {
      const ms = await page.evaluate<number>(`(${CLICK})(${JSON.stringify(what)}, ${JSON.stringify(until)})`);
      took[name] = [...(took[name] ?? []), ms];
    }
  }
  await context.close();
  return took;
}
