import { Command } from 'commander';
import { administrator } from './administrator/administrator.js';
import { bench } from './bench/bench.js';
import { conduct } from './conduct/conduct.js';
import { demo } from './demo/demo.js';
import { docs } from './docs/docs.js';
import { migrate } from './migrate/migrate.js';
import { notices } from './notices/notices.js';
import { seal } from './seal/seal.js';
import { Interrupted } from './start/interrupted.js';
import { start } from './start/start.js';
import { token } from './start/token.js';
import { stop } from './stop/stop.js';
import { verify } from './verify/verify.js';
import { version } from './version.js';

/** All that `anvisa` can do. Each command loads what it needs when it is run. */
const commands = [start, stop, token, migrate, administrator, verify, seal, conduct, notices, demo, docs, bench];

const anvisa = new Command('anvisa').description('Steer a city’s IT by directive: one door, one record, one conductor.').version(version());
for (const command of commands) anvisa.addCommand(command);

try {
  await anvisa.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code : error);
  process.exitCode = error instanceof Interrupted ? error.exitCode : 1;
}
