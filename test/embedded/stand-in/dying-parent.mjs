import { fileURLToPath } from 'node:url';
import { startChild } from '../../../apps/cli/dist/start/child.js';

/** A launcher that starts a worker, says which process it is, and is gone before that has begun. */
const main = fileURLToPath(new URL('worker.mjs', import.meta.url));
const { pid } = await startChild({ main, env: process.env, log: '/dev/null', ending: { signal: 'SIGTERM', patienceMs: 1_000 } });
process.stdout.write(String(pid), () => process.exit());
