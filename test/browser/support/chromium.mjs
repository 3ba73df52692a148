import { existsSync } from 'node:fs';

/** The one without windows first: it draws nothing but the page, and takes a third less of the processor. */
const USUAL = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];

/** Where a Chromium is, if one is: the one that CHROMIUM_PATH names, else where systems usually put it. */
export function chromium() {
  return [process.env.CHROMIUM_PATH, ...USUAL].find((path) => path && existsSync(path));
}

/** What to say where there is none. */
export const NO_CHROMIUM =
  'Chromium, for the browser tests (Debian: apt-get install chromium-headless-shell), or CHROMIUM_PATH with the place of one.';
