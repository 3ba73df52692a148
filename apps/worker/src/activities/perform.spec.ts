import { commandOf, keyOf } from '@anvisa/domain/conduct/command-of';
import type { ConductAct } from '@anvisa/domain/conduct/conduct-act';
import type { Dispatch, Due } from '@anvisa/domain/conduct/reading';
import type { DoorAnswer } from '@anvisa/record/door/outcome';
import { describe, expect, it, test } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/common';
import { pino } from 'pino';
import { perform } from './perform.js';
import { performed } from './performed.js';

const silent = pino({ level: 'silent' });
const due: Due = {
  conductor: 'directive/d/edition/2',
  phase: 'in-force',
  act: 'remind-evaluators',
  round: 3,
  due: '2027-12-22T07:00:00.000Z',
};
const answering = (answer: unknown) => ({ execute: async () => answer as DoorAnswer });

describe('what is due becomes a command', () => {
  test.each<[string, Due | Dispatch, object]>([
    ['of the conductor’s own', due, { type: 'remind-evaluators', round: 3 }],
    ['to open an evaluation', { ...due, act: 'open-evaluation' }, { type: 'open-evaluation', directive: 'd', edition: 2, round: 3 }],
    [
      'to send to some committees',
      { ...due, act: 'send-to-committees', units: ['a', 'b'] },
      { type: 'send-to-committees', directive: 'd', edition: 2, units: ['a', 'b'] },
    ],
    [
      'to end an exemption',
      { ...due, conductor: 'exemption/x', act: 'expire-exemption', directive: 'd' },
      { type: 'expire-exemption', exemption: 'x', directive: 'd' },
    ],
  ])('%s', (_, what, command) => expect(commandOf(what)).toMatchObject(command));

  it('under a key of its own', () => expect(keyOf(due)).toBe('directive/d/edition/2|remind-evaluators|3|2027-12-22T07:00:00.000Z'));
});

describe('the door’s answer', () => {
  test.each([
    [{ kind: 'accepted' }, 'done'],
    [{ kind: 'repeated' }, 'done'],
    [{ kind: 'refused', refusal: { refused: 'no-longer-due' } }, 'no-longer-due'],
    [{ kind: 'refused', refusal: { refused: 'course-changed' } }, 'course-changed'],
    [{ kind: 'refused', refusal: { refused: 'not-yet-due' } }, 'not-yet-due'],
    [{ kind: 'refused', refusal: { refused: 'evaluators-missing' } }, 'refused'],
  ])('%j is the outcome %s', async (answer, outcome) => expect(await perform(answering(answer), due, silent)).toBe(outcome));

  test('that others were first is tried again', () =>
    expect(perform(answering({ kind: 'contended' }), due, silent)).rejects.toMatchObject({ nonRetryable: false }));

  test.each([
    ['57P01', false],
    ['40001', false],
    [undefined, true],
  ])('that is thrown with code %s is tried again, unless it is a fault of ours', async (code, nonRetryable) => {
    const thrown = Object.assign(new TypeError('no such rule'), { code });
    const throwing = { execute: () => Promise.reject(thrown) };
    const failed = await perform(throwing, due, silent).catch((error: unknown) => error);
    expect(failed instanceof ApplicationFailure && failed.nonRetryable).toBe(nonRetryable);
  });

  test('that only a fault of ours can cause is not', () =>
    expect(perform(answering({ kind: 'too-large', why: '' }), due, silent)).rejects.toMatchObject({ nonRetryable: true }));
});

describe('what the conductor waits for is noted', () => {
  const restsAfter = async (act: ConductAct, answer: object) => {
    const rests: number[] = [];
    const performing = performed(
      (what) => perform(answering(answer), what, silent),
      async (_, restMs) => void rests.push(restMs),
    );
    await performing({ ...due, act }).catch(() => undefined);
    return rests;
  };

  test.each([
    ['at once after it has told', 'remind-evaluators', { kind: 'accepted' }, [0]],
    ['not at all after a move, since it reads the record anew', 'open-evaluation', { kind: 'accepted' }, []],
    ['in an hour after a no', 'remind-evaluators', { kind: 'refused', refusal: { refused: 'evaluators-missing' } }, [3_600_000]],
    ['in an hour after a no to a move', 'open-evaluation', { kind: 'refused', refusal: { refused: 'evaluators-missing' } }, [3_600_000]],
    ['in an hour after a fault', 'remind-evaluators', { kind: 'too-large', why: '' }, [3_600_000]],
    ['not at all when the act is tried again', 'remind-evaluators', { kind: 'contended' }, []],
  ] as const)('%s', async (_, act, answer, rests) => expect(await restsAfter(act, answer)).toEqual(rests));
});
