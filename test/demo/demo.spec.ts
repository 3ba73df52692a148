import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { freshHome } from '../embedded/home.js';
import { until } from '../embedded/launcher.js';

const run = promisify(execFile);
const ANVISA = join(import.meta.dirname, '../../apps/cli/bin/anvisa.mjs');

/** An operator's own instance, as their shell knows it. Nobody answers there: what turned to it would fail. */
const THE_OPERATORS = {
  DATABASE_URL: 'postgres://anvisa@127.0.0.1:1/anvisa',
  DATABASE_OWNER_URL: 'postgres://postgres@127.0.0.1:1/anvisa',
  TEMPORAL_ADDRESS: '127.0.0.1:1',
  TEMPORAL_NAMESPACE: 'stad',
  OIDC_ISSUER: 'http://127.0.0.1:1',
  OIDC_SUBJECT_CLAIM: 'oid',
  SMTP_URL: 'smtp://127.0.0.1:1',
  PUBLIC_URL: 'http://127.0.0.1:1',
};

it('the demo lives its case through, on an instance of its own, and every step does what the story says', async () => {
  const env = { ...process.env, ...THE_OPERATORS };
  const { stdout } = await run(process.execPath, [ANVISA, 'demo'], { env, timeout: 150_000, maxBuffer: 4 * 1024 * 1024 });
  expect(stdout).toContain('mandate-condition-unmet');
  expect(stdout).toContain('EditionRepealed');
  // A record of 2008 cites the law of 2008.
  for (const ground of ['in full (FL 1986:223)', 'reasons (FL 1986:223 § 20)', 'delegable (KL 1991:900 6:34)'])
    expect(stdout).toContain(ground);
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^Every step did what the story says/);
}, 180_000);

it('says why it cannot start, and leaves nothing behind', async () => {
  const at = freshHome();
  const env = { ...process.env, TMPDIR: at.home, TEMPORAL_BIN: '/nowhere' };
  await expect(run(process.execPath, [ANVISA, 'demo'], { env })).rejects.toMatchObject({ stderr: expect.stringContaining('/nowhere') });
  expect(readdirSync(at.home)).toEqual([]);
  at.remove();
});

it.each([
  ['the terminal is closed', (demo: ChildProcess) => demo.kill('SIGHUP'), 129],
  ['somebody breaks it off', (demo: ChildProcess) => demo.kill('SIGINT'), 130],
  ['nobody listens any more', (demo: ChildProcess) => demo.stdout?.destroy(), 141],
])('leaves nothing behind where %s', async (_, leave, code) => {
  const at = freshHome();
  const demo = spawn(process.execPath, [ANVISA, 'demo'], { env: { ...process.env, TMPDIR: at.home }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  demo.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  await until(() => readdirSync(at.home).length > 0);
  leave(demo);
  const [ended] = await once(demo, 'exit');
  expect([ended, said]).toEqual([code, expect.stringMatching(/Interrupted\.\n$/)]);
  expect(readdirSync(at.home)).toEqual([]);
  at.remove();
});
