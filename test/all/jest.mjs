import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PLANTED, watchFor } from './secrets.mjs';

/** Runs all of jest's tests. When what they run on cannot be set up, those that need nothing still run, and the rest counts as one failure. */
export async function runJest() {
  console.log('Tests:');
  const all = await jest([]);
  if (all) return all;
  const unit = await jest(['--selectProjects', 'unit']);
  return { passed: unit?.passed ?? 0, failed: (unit?.failed ?? 0) + 1, leaks: unit?.leaks ?? [] };
}

async function jest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'anvisa-results-'));
  const results = join(folder, 'results.json');
  const command = ['run', '--silent', 'jest', '--', ...args, '--json', `--outputFile=${results}`];
  const leaks = [];
  const code = await new Promise((resolve) => {
    const child = spawn('npm', command, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PLANTED_SECRET: PLANTED } });
    child.stderr.pipe(process.stderr, { end: false });
    for (const stream of [child.stdout, child.stderr]) {
      const watch = watchFor(leaks);
      stream.setEncoding('utf8').on('data', watch.take).once('end', watch.end);
    }
    child.once('close', resolve);
  });
  try {
    return { ...count(JSON.parse(readFileSync(results, 'utf8')), code), leaks };
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A file that cannot even be loaded counts one; so does a failure of jest's in which no test failed, as in its tear-down. */
function count({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }, code) {
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
}
