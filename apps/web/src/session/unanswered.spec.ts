import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { isAnswered, keyOf, type Sending, STAYS_THE_SAME_MS } from './unanswered.js';

const shelf = new Map<string, string>();
beforeAll(() => {
  const localStorage = {
    getItem: (name: string) => shelf.get(name) ?? null,
    setItem: (name: string, value: string) => shelf.set(name, value),
    removeItem: (name: string) => shelf.delete(name),
  };
  Object.assign(globalThis, { localStorage });
});

let cases = 0;
let submitted: Sending;
beforeEach(() => {
  submitted = { by: 'anna', place: `sent POST /api/directives/${++cases}/reviews`, text: '{"reviewers":["rut","roy"]}', version: '"4"' };
});

const SENT_AT = Date.UTC(2026, 2, 2, 9);
const NEXT = SENT_AT + 1_000;

describe('the same act, while its answer has not come', () => {
  it('has the same key, however often it is sent', () => {
    const key = keyOf(submitted, SENT_AT);
    expect(keyOf(submitted, NEXT)).toBe(key);
    expect(keyOf(submitted, NEXT + STAYS_THE_SAME_MS - 1)).toBe(key);
  });

  it('has it although another was sent to the same place meanwhile', () => {
    const key = keyOf(submitted, SENT_AT);
    keyOf({ ...submitted, text: '{"reviewers":["rut"]}' }, NEXT);
    expect(keyOf(submitted, NEXT)).toBe(key);
  });
});

describe('another act', () => {
  const other = (change: (sent: Sending) => Sending, at = NEXT) => {
    const key = keyOf(submitted, SENT_AT);
    expect(keyOf(change(submitted), at)).not.toBe(key);
  };

  it('is one to the same reviewers after the case has been returned: its draft is read in another version', () =>
    other((sent) => ({ ...sent, version: '"9"' })));
  it('is one of somebody else', () => other((sent) => ({ ...sent, by: 'olle' })));
  it('is one that says something else', () => other((sent) => ({ ...sent, text: '{}' })));
  it('is one that is sent long after', () => other((sent) => sent, SENT_AT + STAYS_THE_SAME_MS));
  it('is one that follows an answer', () =>
    other((sent) => {
      isAnswered(sent);
      return sent;
    }));
});
