import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { actSent, doneByOthers, isActingElsewhere, shareOwnActs } from './own-acts.js';

const ID = '3d6f4b0a-9c1e-5f7a-8b2d-4e6f8a0c2d1b';
const DIRECTIVE = `directive/${ID}`;
const AT = '2027-02-01T09:00:00.000Z';
const later = (seconds: number) => new Date(Date.parse(AT) + seconds * 1_000).toISOString();
const entry = (stream: string, n: number, more: { type?: string; at?: string; units?: string[]; isEarlier?: boolean } = {}) => ({
  stream,
  n,
  type: 'DraftSaved',
  at: AT,
  isEarlier: false,
  ...more,
});
const NONE = new Set<string>();

it('what others did is news', () => {
  const theirs = [entry(DIRECTIVE, 4), entry('evaluation/x', 1)];
  expect(doneByOthers(theirs, NONE)).toEqual(theirs);
});

it('one’s own act is none to whoever did it, and neither are the letters that follow from it', () => {
  actSent()({ at: AT, receipt: [{ stream: DIRECTIVE, n: 5 }] });
  const letter = entry(`conduct/${DIRECTIVE}/edition/1`, 9);
  expect(doneByOthers([entry(DIRECTIVE, 5), letter], NONE)).toEqual([]);
  expect(doneByOthers([entry(DIRECTIVE, 5), letter, entry(DIRECTIVE, 6)], NONE)).toEqual([entry(DIRECTIVE, 6)]);
});

it('what follows from it by itself a moment later is none; what others do meanwhile is, and what comes later', () => {
  actSent()({ at: AT, receipt: [{ stream: DIRECTIVE, n: 7 }] });
  const published = entry(DIRECTIVE, 8, { type: 'EditionPublished', at: later(2) });
  const acknowledged = entry(`receipt/${ID}/1/x`, 2, { type: 'Acknowledged', at: later(3) });
  const inForce = entry(DIRECTIVE, 9, { type: 'EnteredIntoForce', at: later(3_600) });
  const another = entry('directive/another', 2, { type: 'EditionPublished', at: later(2) });
  expect(doneByOthers([published, acknowledged, inForce, another], NONE)).toEqual([acknowledged, inForce, another]);
});

it('what came to acknowledge is news only to those who acknowledge for that committee', () => {
  const sent = entry('receipt/another/1/servicenamnden', 1, { type: 'ReceiptSent', units: ['servicenamnden'] });
  expect(doneByOthers([sent], NONE)).toEqual([]);
  expect(doneByOthers([sent], new Set(['servicenamnden']))).toEqual([sent]);
});

it('what happened before the page had asked is none', () => {
  expect(doneByOthers([entry(DIRECTIVE, 7, { isEarlier: true })], NONE)).toEqual([]);
});

describe('in another tab', () => {
  const tab = new BroadcastChannel('anvisa-own-acts');
  let unshare: () => void;
  beforeAll(() => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    unshare = shareOwnActs();
  });
  afterAll(() => {
    unshare();
    tab.close();
    jest.useRealTimers();
  });
  const tells = async (message: object) => {
    const heard = new BroadcastChannel('anvisa-own-acts');
    const arrived = new Promise((done) => heard.addEventListener('message', done, { once: true }));
    tab.postMessage(message);
    await arrived;
    heard.close();
  };

  it('what an act made waits for its answer, and is no news then', async () => {
    await tells({ sending: 1 });
    expect(isActingElsewhere()).toBe(true);
    await tells({ sending: 1, answer: { at: AT, receipt: [{ stream: DIRECTIVE, n: 20 }] } });
    expect(isActingElsewhere()).toBe(false);
    expect(doneByOthers([entry(DIRECTIVE, 20), entry(DIRECTIVE, 21)], NONE)).toEqual([entry(DIRECTIVE, 21)]);
  });

  it('nothing waits for one that was refused, nor for long where the tab was closed', async () => {
    await tells({ sending: 2 });
    await tells({ sending: 3 });
    await tells({ sending: 2, answer: {} });
    expect(isActingElsewhere()).toBe(true);
    jest.advanceTimersByTime(60_000);
    expect(isActingElsewhere()).toBe(false);
  });

  it('is told of each act here, and of its answer', async () => {
    const heard: unknown[] = [];
    tab.addEventListener('message', ({ data }) => heard.push(data));
    const told = new Promise((done) => tab.addEventListener('message', () => heard.length === 4 && done(undefined)));
    const receipt = [{ stream: DIRECTIVE, n: 30 }];
    actSent()({ at: AT, receipt });
    actSent()();
    await told;
    const named = heard.map((one) => ({ ...(one as object), sending: undefined }));
    expect(named).toEqual([{}, { answer: { at: AT, receipt } }, {}, { answer: {} }]);
  });
});
