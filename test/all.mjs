import { runAudit } from './all/audit.mjs';
import { runCheck } from './all/check.mjs';
import { runJest } from './all/jest.mjs';
import { missing } from './all/missing.mjs';
import { writeShims } from './shims.mjs';

/** What must hold of the sources themselves. */
const checks = [
  { name: 'Format and lint', command: 'npx biome ci .' },
  { name: 'Type-aware lint', command: 'npx oxlint --type-aware --deny-warnings' },
  { name: 'Types', command: 'npm run --silent types' },
  { name: 'Import directions', command: 'npm run --silent boundaries' },
  { name: 'Build', command: 'npm run --silent build' },
];

/** What is generated from the sources and kept in the repository must be what they give today. */
const fresh = [
  { name: 'Pages made from the code', command: 'node apps/cli/bin/anvisa.mjs docs --check' },
  { name: 'The API’s description', command: 'node apps/server/dist/openapi.js --check' },
  { name: 'The API’s client', command: 'node libs/api-client/generate.mjs --check' },
];

for (const sentence of missing()) console.log(`Missing: ${sentence}`);
writeShims();

let passed = 0;
let failed = 0;
for (const check of [...checks, ...fresh]) {
  if (await runCheck(check)) passed++;
  else failed++;
}
if (await runAudit()) passed++;
else failed++;

const tests = await runJest();
passed += tests.passed;
failed += tests.failed;
console.log(`Secrets in what the tests wrote: ${tests.leaks.length === 0 ? 'passed' : `FAILED\n  ${tests.leaks.join('\n  ')}`}`);
if (tests.leaks.length === 0) passed++;
else failed++;

// Before the summary, so that the summary is the last line.
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
