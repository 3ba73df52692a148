import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { holdHome, runningFrom } from './lock.js';
import { commandLine } from './processes.js';

/** The user without rights, by its number on every Linux. */
const NOBODY = 65_534;

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'anvisa-lock-'));
});

afterEach(() => rmSync(home, { recursive: true }));

describe('a home', () => {
  it('belongs to one start at a time, which is named to the next', () => {
    const lock = holdHome(home);
    lock.tell({ address: 'http://127.0.0.1:3000' });
    expect(() => holdHome(home)).toThrow(`Anvisa already runs from ${home} (process ${process.pid}) at http://127.0.0.1:3000.`);
    lock.release();
    holdHome(home).release();
  });

  it('says what runs from it, as long as it runs', () => {
    expect(runningFrom(home)).toBeUndefined();
    const lock = holdHome(home);
    lock.tell({ issuer: 'http://127.0.0.1:4000' });
    expect(runningFrom(home)).toMatchObject({ pid: process.pid, issuer: 'http://127.0.0.1:4000' });
    lock.release();
    expect(runningFrom(home)).toBeUndefined();
  });

  it('is free when its holder is dead', () => {
    leave({ pid: 2 ** 31 - 2, command: 'node anvisa.mjs start', server: 7 });
    const lock = holdHome(home);
    expect(lock.before?.server).toBe(7);
    lock.release();
  });

  it('is free when its holder’s number is another’s now', async () => {
    const other = spawn('sleep', ['60']);
    leave({ pid: other.pid, command: 'node anvisa.mjs start' });
    holdHome(home).release();
    leave({ pid: other.pid, command: commandLine(other.pid ?? 0) });
    expect(() => holdHome(home)).toThrow('already runs');
    other.kill();
  });

  (existsSync('/proc') ? it : it.skip)('is not waited for without end where no folder can be made', () => {
    expect(() => holdHome('/proc/nope/home')).toThrow('Anvisa cannot write in /proc/nope/home: no folder can be made there.');
  });

  it('is no file, nor in one', () => {
    const file = join(home, 'a-file');
    writeFileSync(file, '');
    expect(() => holdHome(file)).toThrow('it is a file or lies in one, and not a folder.');
    expect(() => holdHome(join(file, 'home'))).toThrow('it is a file or lies in one, and not a folder.');
  });

  (userInfo().uid === 0 ? it : it.skip)('is another user’s where what they left may not be taken away', () => {
    leave({ pid: 2 ** 31 - 2, command: 'node anvisa.mjs start' });
    chmodSync(home, 0o1777);
    const { seteuid } = process;
    seteuid?.(NOBODY);
    try {
      expect(() => holdHome(home)).toThrow('Start it as the user that it belongs to');
    } finally {
      seteuid?.(0);
    }
  });

  it('is free when the number is our own, as in a container that was killed', () => {
    leave({ pid: process.pid, command: commandLine(process.pid) });
    holdHome(home).release();
  });
});

function leave(holder: object): void {
  writeFileSync(join(home, 'running.json'), JSON.stringify(holder));
}
