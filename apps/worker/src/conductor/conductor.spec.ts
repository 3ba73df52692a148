import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import type { Connection } from '@temporalio/client';
import type { Logger } from 'pino';
import type { Activities } from '../activities/activities.js';
import type { Settings } from '../settings.js';
import { Conductor } from './conductor.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

it('says within two seconds of its start that Temporal does not answer, and where it was sought', async () => {
  const said: string[] = [];
  const log = { warn: (_: object, words: string) => void said.push(words) } as unknown as Logger;
  const neverAnswers = { withDeadline: () => new Promise(() => undefined) } as unknown as Connection;
  const conductor = new Conductor({ temporalAddress: 'temporal:7233' } as Settings, neverAnswers, {} as Activities, log);
  conductor.run(new AbortController().signal).catch(() => undefined);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(said).toEqual(['Temporal at temporal:7233 is away; the worker waits for it']);
  expect(conductor.isRunning).toBe(false);
});
