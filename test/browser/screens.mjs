import { mkdirSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch, settled, visitorIn } from './support/launch.mjs';
import { DESK, PHONE } from './support/sizes.mjs';

const FOLDER = fileURLToPath(new URL('../../docs/screens/', import.meta.url));

/**
 * Draws docs/screens anew from a running product: `npm start`, then `npm run screens`, or `npm run screens -- public` for one file of
 * test/browser/screens. Each file there lists its pages: name, path, and who comes, on a desk or a phone, and what they do first.
 */
process.env.ANVISA_ADDRESS ??= 'http://127.0.0.1:3000';
const wanted = process.argv.slice(2);
const files = readdirSync(new URL('screens/', import.meta.url)).filter(
  (file) => wanted.length === 0 || wanted.includes(file.replace('.mjs', '')),
);
mkdirSync(FOLDER, { recursive: true });

const browser = await launch();
try {
  for (const file of files) {
    const { default: screens } = await import(`./screens/${file}`);
    for (const screen of screens) await draw(screen);
  }
} finally {
  await browser.close();
}

async function draw({ name, path, on = 'desk', before, whole = false, ...visitor }) {
  const page = await visitorIn(browser, { size: on === 'phone' ? PHONE : DESK, deviceScaleFactor: 1, reducedMotion: 'reduce', ...visitor });
  await page.goto(path);
  await settled(page);
  await before?.(page);
  await page.screenshot({ path: `${FOLDER}${name}.png`, fullPage: whole });
  await page.context().close();
  console.log(`docs/screens/${name}.png`);
}
