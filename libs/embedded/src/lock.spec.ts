import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { holdHome, runningFrom } from './lock.js';
import { commandLine } from './processes.js';

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

  it('is free when the number is our own, as in a container that was killed', () => {
    leave({ pid: process.pid, command: commandLine(process.pid) });
    holdHome(home).release();
  });
});

function leave(holder: object): void {
  writeFileSync(join(home, 'running.json'), JSON.stringify(holder));
}
