import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll } from '@jest/globals';

const PATIENCE_MS = 600_000;
const AGAIN_MS = 500;

/** Files of tests run side by side on one product, and the example has one area to begin a directive in: a file that writes there has it alone. */
export function aloneIn(area: string): void {
  const held = () => join(tmpdir(), `anvisa-${new URL(process.env.ANVISA_ADDRESS ?? '').port}-${area}`);
  beforeAll(async () => {
    while (!take(held())) await wait(AGAIN_MS);
  }, PATIENCE_MS);
  afterAll(() => rmSync(held(), { force: true }));
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (isAtWork(file)) return false;
    rmSync(file, { force: true });
    return take(file);
  }
}

/** Whoever held it may have been stopped in the middle. */
function isAtWork(file: string): boolean {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}
