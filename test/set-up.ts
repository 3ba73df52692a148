import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeShims } from './shims.mjs';

declare global {
  /** Handed from here to tear-down.ts, which jest runs in the same process. */
  var endWhatTestsRunOn: () => Promise<void>;
}

/** One Postgres and one Temporal for the whole run; each test file makes a database or a namespace of its own in them. */
export default async function setUp(): Promise<void> {
  writeShims();
  buildOutside();
  const { startPostgres } = await import('@anvisa/embedded/postgres');
  const { findTemporalTestServer, startTemporal } = await import('@anvisa/embedded/temporal');
  const wanted = { home: freshHome(), say: (sentence: string) => console.log(sentence) };

  const [postgres, temporal, testServer] = await Promise.all([
    startPostgres(wanted),
    startTemporal(wanted),
    findTemporalTestServer(wanted),
  ]);
  const leaveNothing = endedWith([temporal.pid, postgres.pid]);
  globalThis.endWhatTestsRunOn = async () => {
    await Promise.all([temporal.stop(), postgres.stop()]);
    leaveNothing.forget();
    for (const folder of [realpathSync(join(wanted.home, 'postgres')), wanted.home]) rmSync(folder, { recursive: true, force: true });
  };
  process.env.TEST_DATABASE_ADMIN_URL = postgres.adminUrl;
  process.env.TEST_TEMPORAL_ADDRESS = temporal.address;
  process.env.TEST_TEMPORAL_SERVER_PATH = testServer;
}

/** Jest loads this file, and tests load their servers, outside its own module loader: what is imported from the workspaces there is what is built. */
function buildOutside(): void {
  execFileSync(process.execPath, [join(import.meta.dirname, '../apps/cli/bin/build.mjs'), 'embedded', 'server'], { stdio: 'inherit' });
}

/** Open to the user that runs Postgres when the tests run as root. */
function freshHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'anvisa-test-'));
  chmodSync(home, 0o755);
  return home;
}

/** A run that is broken off never reaches its tear-down: then the programs, which live in sessions of their own, end with it all the same. */
function endedWith(pids: number[]): { forget(): void } {
  const kill = () => {
    for (const pid of pids) process.kill(pid, 'SIGKILL');
  };
  const exit = () => process.exit(130);
  process.once('exit', kill).once('SIGINT', exit).once('SIGTERM', exit);
  return { forget: () => process.off('exit', kill).off('SIGINT', exit).off('SIGTERM', exit) };
}
