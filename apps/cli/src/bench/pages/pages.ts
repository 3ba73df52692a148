import { writeManyDirectives } from '@anvisa/record/bench/many-directives';
import type { Instance } from '../../start/instance.js';
import { type Spread, spreadOf } from '../figures.js';
import { launched, Visitor } from './browser.js';
import { clicksOf, PUBLIC_WAYS, SIGNED_IN_WAYS } from './clicks.js';
import { largestPaints } from './largest-paint.js';
import { scriptsOf } from './scripts.js';

/** What somebody at a browser waits for, with so many directives in the record. */
export interface PageFigures {
  readonly directives: number;
  /** The largest paint of a visit with nothing kept, by page. */
  readonly largestPaints: Readonly<Record<string, Spread>>;
  /** From a click until what it asks for stands, by what is asked for; and all of them together. */
  readonly clicks: Readonly<Record<string, Spread>>;
  readonly allClicks: Spread;
  /** The script of a first visit as the browser gets it. */
  readonly scriptKb: Readonly<Record<'public' | 'signedIn', number>>;
}

const DIRECTIVES = 100_000;
/** The head of IT has work, cases and figures to look at. */
const WHO = 'Henrik Öberg';
const PUBLIC_PAGES = ['/', '/anvisningar'];
const SIGNED_IN_PAGES = ['/mitt-arbete', '/arenden', '/ledning', '/administration/personer'];

export async function measurePages({ publicUrl, ownerUrl, databaseUrl }: Instance): Promise<PageFigures> {
  await writeManyDirectives(Object.assign(new URL(ownerUrl), { pathname: new URL(databaseUrl).pathname }).href, DIRECTIVES);
  const browser = await launched();
  try {
    const anyone = new Visitor(publicUrl);
    const head = await anyone.signedIn(browser, WHO);
    const paints = { ...(await largestPaints(browser, anyone, PUBLIC_PAGES)), ...(await largestPaints(browser, head, SIGNED_IN_PAGES)) };
    const clicks = {
      ...(await clicksOf(browser, anyone, '/', PUBLIC_WAYS)),
      ...(await clicksOf(browser, head, '/omraden', SIGNED_IN_WAYS)),
    };
    return {
      directives: DIRECTIVES,
      largestPaints: mapped(paints),
      clicks: mapped(clicks),
      allClicks: spreadOf(Object.values(clicks).flat()),
      scriptKb: { public: await scriptsOf(browser, anyone, '/'), signedIn: await scriptsOf(browser, head, '/mitt-arbete') },
    };
  } finally {
    await browser.close();
  }
}

function mapped(took: Readonly<Record<string, readonly number[]>>): Readonly<Record<string, Spread>> {
  return Object.fromEntries(Object.entries(took).map(([name, times]) => [name, spreadOf(times)]));
}
