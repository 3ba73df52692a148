import { fileURLToPath } from 'node:url';
import { run } from '../../../apps/cli/dist/start/run.js';

/** `anvisa start` with small programs in the server's and the worker's place: `launcher.mjs <home> <port>`. */
const [home, port] = process.argv.slice(2);
const standIn = (name) => fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
try {
  await run({ home, port: Number(port), programs: { server: standIn('server'), worker: standIn('worker') } });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
