import { setTimeout as wait } from 'node:timers/promises';
import type { Program } from '@anvisa/embedded/program';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Supervised } from './supervise.js';

/** A program that dies when it is told to. */
class Mortal implements Program {
  die!: (how: string) => void;
  readonly gone = new Promise<string>((resolve) => {
    this.die = resolve;
  });
  readonly stop = async () => this.die('asked to');
  constructor(readonly pid: number) {}
}

let said: string[];
let lives: Mortal[];
let supervised: Supervised<Mortal>;

const care = {
  name: 'It',
  firstPauseMs: 10,
  say: (sentence: string) => {
    said.push(sentence);
  },
  start: async () => {
    const life = new Mortal(lives.length + 1);
    lives.push(life);
    return life;
  },
};

beforeEach(() => {
  said = [];
  lives = [];
});

afterEach(async () => {
  jest.restoreAllMocks();
  await supervised.stop();
});

describe('a supervised program', () => {
  it('is started again after it dies, later each time', async () => {
    supervised = await Supervised.start(care);
    for (const [count, pause] of [0.01, 0.02, 0.04].entries()) {
      await dies();
      await until(() => lives.length === count + 2);
      expect(said).toContain(`It ended unexpectedly (SIGKILL); starting it again in ${pause} s.`);
    }
    expect(supervised).toMatchObject({ deaths: 3, now: { pid: 4 } });
  });

  it('is started again soon when it had recovered before', async () => {
    supervised = await Supervised.start(care);
    await dies();
    await until(() => lives.length === 2);
    const later = performance.now() + 31_000;
    jest.spyOn(performance, 'now').mockReturnValue(later);
    await dies();
    expect(deathsTold()).toEqual(Array(2).fill('It ended unexpectedly (SIGKILL); starting it again in 0.01 s.'));
  });

  it('is tried until it starts', async () => {
    const attempts = [care.start, () => Promise.reject(new Error('no room')), care.start];
    supervised = await Supervised.start<Mortal>({ ...care, start: () => (attempts.shift() ?? care.start)() });
    await dies();
    await until(() => supervised.now.pid === 2);
    expect(said).toContain('It does not start: no room');
  });

  it('stays down once it is stopped, also in the pause before a new start', async () => {
    supervised = await Supervised.start({ ...care, firstPauseMs: 60_000 });
    await dies();
    await supervised.stop();
    expect(lives).toHaveLength(1);
  });

  it('is not waited for once it is stopped while it starts again', async () => {
    let asked = false;
    const startAgain = (_: Mortal, stopping: AbortSignal) =>
      new Promise<Mortal>((_, reject) => {
        asked = true;
        stopping.addEventListener('abort', () => reject(new Error('ended')));
      });
    supervised = await Supervised.start({ ...care, startAgain });
    await dies();
    await until(() => asked);
    await supervised.stop();
    expect(said.join()).not.toContain('does not start');
  });
});

async function dies(): Promise<void> {
  const before = deathsTold().length;
  lives.at(-1)?.die('SIGKILL');
  await until(() => deathsTold().length > before);
}

function deathsTold(): string[] {
  return said.filter((sentence) => sentence.includes('unexpectedly'));
}

async function until(happened: () => boolean): Promise<void> {
  while (!happened()) await wait(2);
}
