import { fileURLToPath } from 'node:url';
import { startInstance } from '../../../apps/cli/dist/start/instance.js';

/** A launcher of its own, which tests can kill: `launcher.mjs <home> <port>`. Tells what runs in one line. */
const [home, port] = process.argv.slice(2);
const standIn = (name) => fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
const instance = await startInstance({
  home,
  port: Number(port),
  say: (line) => console.error(line),
  programs: { server: standIn('server'), worker: standIn('worker') },
});
console.log(JSON.stringify({ ...instance, processes: instance.processes() }));
