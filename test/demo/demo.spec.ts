import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';

const run = promisify(execFile);
const ANVISA = join(import.meta.dirname, '../../apps/cli/bin/anvisa.mjs');

it('the demo lives its case through, on an instance of its own, and every step does what the story says', async () => {
  const { stdout } = await run(process.execPath, [ANVISA, 'demo'], { timeout: 150_000, maxBuffer: 4 * 1024 * 1024 });
  expect(stdout).toContain('mandate-condition-unmet');
  expect(stdout).toContain('EditionRepealed');
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^Every step did what the story says/);
}, 180_000);
