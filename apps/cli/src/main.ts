import { Command } from 'commander';
import { bench } from './bench/bench.js';
import { conduct } from './conduct/conduct.js';
import { demo } from './demo/demo.js';
import { docs } from './docs/docs.js';
import { migrate } from './migrate/migrate.js';
import { start } from './start/start.js';
import { token } from './start/token.js';
import { verify } from './verify/verify.js';

/** All that `anvisa` can do. Each command loads what it needs when it is run. */
const commands = [start, token, migrate, verify, conduct, demo, docs, bench];

const anvisa = new Command('anvisa').description('Steer a city’s IT by directive: one door, one record, one conductor.');
for (const command of commands) anvisa.addCommand(command);

try {
  await anvisa.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
