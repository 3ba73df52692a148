import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { getPriority } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runningFrom } from '@anvisa/embedded/lock';
import { freePort } from '@anvisa/embedded/ports';
import { isAlive, send } from '@anvisa/embedded/processes';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { freshHome } from './home.js';
import { type Launcher, launch, pidsOf, ready, temporalsFrom, until } from './launcher.js';

jest.setTimeout(90_000);

/** Where Linux shares the processor among sessions first (sched(7)), a process's own niceness weighs nothing against other sessions. */
const IS_SHARED_AMONG_SESSIONS = existsSync('/proc/self/autogroup');

const ANVISA = join(import.meta.dirname, '../../apps/cli/dist/main.js');

let at: ReturnType<typeof freshHome>;
let launcher: Launcher;
let port: number;

function weighingNiceness(pid: number): number {
  return IS_SHARED_AMONG_SESSIONS ? Number(/nice (-?\d+)/.exec(readFileSync(`/proc/${pid}/autogroup`, 'utf8'))?.[1]) : getPriority(pid);
}

async function start(): Promise<void> {
  at = freshHome();
  port = await freePort();
  launcher = launch(at.home, port);
  await ready(launcher);
}

async function stop(): Promise<void> {
  await end();
  at.remove();
}

async function end(): Promise<void> {
  launcher.process.kill('SIGTERM');
  await launcher.ended;
}

/** `anvisa stop`: what it said, and its exit code. */
function anvisaStop(home: string, env: NodeJS.ProcessEnv = {}): { said: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [ANVISA, 'stop'], {
    env: { ...process.env, ANVISA_HOME: home, ...env },
    encoding: 'utf8',
  });
  return { said: stdout + stderr, code: status };
}

beforeAll(() => {
  execFileSync(process.execPath, [join(import.meta.dirname, '../../apps/cli/bin/build.mjs'), 'cli']);
});

describe('an instance that runs', () => {
  beforeAll(start);
  afterAll(stop);

  it('tells where everything is, and gives the server and the worker what they need', async () => {
    const given = (await (await fetch(`http://127.0.0.1:${port}/`)).json()) as Record<string, string>;
    expect(given).toMatchObject({ PORT: String(port), HOST: '127.0.0.1', OIDC_AUDIENCE: 'anvisa', OUTBOX_DIR: join(at.home, 'outbox') });
    for (const name of ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'OIDC_ISSUER']) expect(given).toHaveProperty(name);
    for (const said of [`http://127.0.0.1:${port}/api`, 'anna', 'npx anvisa token anna', 'Temporal is up'])
      expect(launcher.output()).toContain(said);
  });

  it.each(['server', 'worker', 'postgres', 'temporal'] as const)('starts the %s again when it is killed', async (part) => {
    const before = pidsOf(at.home);
    const deaths = revivals();
    process.kill(before[part], 'SIGKILL');
    await until(() => revivals() > deaths);
    const after = pidsOf(at.home);
    expect(after[part]).not.toBe(before[part]);
    expect({ ...after, [part]: 0 }).toEqual({ ...before, [part]: 0 });
  });

  it('lets the conductor give way to those whom people wait for', () => {
    const { server, postgres, temporal, worker } = pidsOf(at.home);
    const all = [temporal, worker, server, postgres];
    expect(all.map(weighingNiceness)).toEqual([10, 10, 0, 0]);
    expect(all.map(getPriority)).toEqual([10, 10, 0, 0]);
  });

  it('refuses a second start from the same home, and says where the first is', async () => {
    const second = launch(at.home, await freePort());
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`(process ${launcher.process.pid}) at http://127.0.0.1:${port}`);
  });

  it('gives a demo person a token', () => {
    const token = execFileSync(process.execPath, [ANVISA, 'token', 'anna'], {
      env: { ...process.env, ANVISA_HOME: at.home },
      encoding: 'utf8',
    });
    expect(token.trim().split('.')).toHaveLength(3);
  });

  const revivals = () => launcher.output().split('runs again').length;
});

it('gives the operator’s own sign-in its own audience, and takes an empty setting as none', async () => {
  at = freshHome();
  port = await freePort();
  const issuer = 'http://127.0.0.1:1';
  launcher = launch(at.home, port, { OIDC_ISSUER: issuer, OIDC_AUDIENCE: 'stad', SMTP_URL: '', PUBLIC_URL: '', DATABASE_OWNER_URL: '' });
  await ready(launcher);
  const given = (await (await fetch(`http://127.0.0.1:${port}/`)).json()) as Record<string, string>;
  expect(given).toMatchObject({ OIDC_ISSUER: issuer, OIDC_AUDIENCE: 'stad', OUTBOX_DIR: join(at.home, 'outbox') });
  expect(given).toMatchObject({ PUBLIC_URL: `http://127.0.0.1:${port}` });
  expect(launcher.output()).not.toContain('is loaded');
  expect(launcher.output()).toContain('npx anvisa administrator');
  await stop();
});

it('does not begin a city’s own on a record that holds the demo’s people, and goes on as a demo', async () => {
  await start();
  await end();
  const own = launch(at.home, port, { OIDC_ISSUER: 'http://127.0.0.1:1' });
  expect(await own.ended).toBe(1);
  expect(own.output()).toMatch(/Whoever has the subject "\w+" at OIDC_ISSUER would act as .+: begin your own in another ANVISA_HOME\./);
  expect(temporalsFrom(at.home)).toEqual([]);
  launcher = launch(at.home, port);
  await ready(launcher);
  await stop();
});

it('says that nobody answers where Temporal is sought, and starts all the same', async () => {
  at = freshHome();
  launcher = launch(at.home, 0, { TEMPORAL_ADDRESS: '127.0.0.1:1' });
  await ready(launcher);
  expect(launcher.output()).toMatch(/Nobody answers at TEMPORAL_ADDRESS \(127\.0\.0\.1:1\)\..*Postgres is up/s);
  await stop();
});

it('makes nothing where the demo’s sign-in may not run', async () => {
  const { home, remove } = freshHome();
  const refused = launch(home, 0, { NODE_ENV: 'production', OIDC_ISSUER: '' });
  expect(await refused.ended).toBe(1);
  expect(refused.output()).toContain('Set OIDC_ISSUER to your own');
  expect(readdirSync(home)).toEqual([]);
  remove();
});

describe('an instance that is ended', () => {
  beforeEach(start);
  afterEach(stop);

  it('leaves nothing behind after Ctrl-C, within ten seconds', async () => {
    const pids = Object.values(pidsOf(at.home));
    const asked = Date.now();
    launcher.process.kill('SIGINT');
    expect(await launcher.ended).toBe(0);
    expect(Date.now() - asked).toBeLessThan(10_000);
    expect(pids.filter(isAlive)).toEqual([]);
    expect(runningFrom(at.home)).toBeUndefined();
  });

  it('is stopped by «anvisa stop», which waits for its end, says what ended, and may be said again', async () => {
    const pids = Object.values(pidsOf(at.home));
    const { said, code } = anvisaStop(at.home);
    expect(code).toBe(0);
    expect(said).toContain(`Stopped Anvisa in ${at.home} at http://127.0.0.1:${port}`);
    expect(said).toMatch(/: the launcher, the server, the worker, Temporal and Postgres, in \d+\.\d s\.\n$/);
    expect([...pids, launcher.process.pid ?? 0].filter(isAlive)).toEqual([]);
    expect(await launcher.ended).toBe(0);
    expect(anvisaStop(at.home)).toEqual({ said: `Nothing runs from ${at.home}.\n`, code: 0 });
  });

  it('is not hurried by «anvisa stop» said twice', async () => {
    const { server } = pidsOf(at.home);
    send(server, 'SIGSTOP');
    launcher.process.kill('SIGTERM');
    await until(() => launcher.output().includes('once more'));
    await wait(600);
    expect(anvisaStop(at.home).code).toBe(0);
    expect(await launcher.ended).toBe(0);
  });

  it('whose launcher was killed is stopped by «anvisa stop» too, with what it left', async () => {
    const pids = pidsOf(at.home);
    launcher.process.kill('SIGKILL');
    await launcher.ended;
    const killed = `The last start from ${at.home} (process ${launcher.process.pid}) was killed`;
    expect(anvisaStop(at.home).said).toMatch(`${killed}. Stopped what it left: Temporal and Postgres, in `);
    expect(Object.values(pids).filter(isAlive)).toEqual([]);
    expect(anvisaStop(at.home).said).toBe(`Nothing runs from ${at.home}.\n`);
  });

  it('stops at once on the second Ctrl-C, which is not the first one that npm passes on', async () => {
    const pids = pidsOf(at.home);
    send(pids.server, 'SIGSTOP');
    launcher.process.kill('SIGINT');
    await until(() => launcher.output().includes('once more'));
    launcher.process.kill('SIGINT');
    await wait(600);
    launcher.process.kill('SIGINT');
    expect(await launcher.ended).toBe(130);
    expect(Object.values(pids).filter(isAlive)).toEqual([]);
  });

  it('survives a kill -9: server and worker end, the next start goes on with Postgres and Temporal', async () => {
    const before = pidsOf(at.home);
    launcher.process.kill('SIGKILL');
    await until(() => !isAlive(before.server) && !isAlive(before.worker));
    expect([isAlive(before.postgres), isAlive(before.temporal)]).toEqual([true, true]);

    launcher = launch(at.home, port);
    await ready(launcher);
    expect(pidsOf(at.home)).toMatchObject({ postgres: before.postgres, temporal: before.temporal });
  });

  it('survives a kill -9 at the instant when it starts the server and the worker: they end too', async () => {
    const orphan = execFileSync(process.execPath, [join(import.meta.dirname, 'stand-in/dying-parent.mjs')], { encoding: 'utf8' });
    await until(() => !isAlive(Number(orphan)));
  });

  it('starts again after a kill -9 though the old server hangs and holds the port', async () => {
    const { server } = pidsOf(at.home);
    send(server, 'SIGSTOP');
    launcher.process.kill('SIGKILL');
    launcher = launch(at.home, port);
    await ready(launcher);
    expect(isAlive(server)).toBe(false);
  });
});

it('begins again where its very first start was killed while it made the database', async () => {
  at = freshHome();
  const killed = launch(at.home);
  await until(() => isMakingDatabase(at.home));
  killed.process.kill('SIGKILL');
  await killed.ended;

  launcher = launch(at.home);
  await ready(launcher);
  expect(readdirSync(join(at.home, 'postgres')).sort()).toEqual(['data', 'postgres.log']);
  await stop();
});

function isMakingDatabase(home: string): boolean {
  const place = join(home, 'postgres');
  return existsSync(place) && readdirSync(place).some((name) => existsSync(join(place, name, 'base')));
}

it('goes on with the Temporal that a start had only just begun when it was killed', async () => {
  at = freshHome();
  const killed = launch(at.home);
  await until(() => temporalsFrom(at.home).length > 0);
  killed.process.kill('SIGKILL');
  await killed.ended;
  const begun = temporalsFrom(at.home);

  launcher = launch(at.home);
  await ready(launcher);
  expect(temporalsFrom(at.home)).toEqual(begun);
  await stop();
});

it('loads the example anew where a start was killed while it loaded it', async () => {
  at = freshHome();
  const killed = launch(at.home);
  await until(() => killed.output().includes('Migrated the record'));
  killed.process.kill('SIGKILL');
  await killed.ended;
  expect(killed.output()).not.toContain(LOADED);

  launcher = launch(at.home);
  await ready(launcher);
  expect(launcher.output()).toContain(LOADED);
  await end();

  launcher = launch(at.home);
  await ready(launcher);
  expect(launcher.output()).not.toContain(LOADED);
  await stop();
});

const LOADED = 'The Stockholm case is loaded, with a directive in every phase.';

it('says what to do when the port is taken, and leaves nothing behind', async () => {
  const { home, remove } = freshHome();
  const taken = await freePort();
  const squatter = createServer().listen(taken, '127.0.0.1');
  const refused = launch(home, taken);
  expect(await refused.ended).toBe(1);
  expect(refused.output()).toContain(`Port ${taken} is taken`);
  expect(runningFrom(home)).toBeUndefined();
  squatter.close();
  remove();
});
