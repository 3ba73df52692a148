import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ROOT } from './projects.mjs';

const LOCK = fileURLToPath(new URL('node_modules/.cache/anvisa-build.pid', ROOT));
const LONGEST_BUILD_MS = 120_000;

/** One build at a time in a checkout: two would remove each other's files. A lock whose holder is gone counts for nothing. */
export async function alone(work) {
  mkdirSync(new URL('node_modules/.cache/', ROOT), { recursive: true });
  while (!take()) {
    if (isHeld()) await wait(50);
    else rmSync(LOCK, { force: true });
  }
  try {
    return await work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

/** Written aside and linked into place: nobody ever reads half a lock. */
function take() {
  const mine = `${LOCK}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, LOCK);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(mine);
  }
}

function isHeld() {
  try {
    if (Date.now() - statSync(LOCK).mtimeMs > LONGEST_BUILD_MS) return false;
    process.kill(Number(readFileSync(LOCK, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
