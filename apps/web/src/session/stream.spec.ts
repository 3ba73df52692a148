import { afterEach, expect, it } from '@jest/globals';
import { listen } from './stream.js';

/** A browser's stream that tells what the test does. */
class Stream extends EventTarget {
  static readonly opened: Stream[] = [];
  static readonly CLOSED = 2;
  readonly readyState = 0;

  constructor() {
    super();
    Stream.opened.push(this);
  }
}

const { EventSource } = globalThis;
afterEach(() => {
  globalThis.EventSource = EventSource;
  Stream.opened.length = 0;
});

function heardOf(...events: readonly string[]): readonly string[] {
  globalThis.EventSource = Stream as never;
  const heard: string[] = [];
  const hears = (what: string) => () => void heard.push(what);
  listen({
    onEntry: hears('entry'),
    onWriting: hears('writing'),
    onCommenting: hears('commenting'),
    onWritingMissed: hears('writing-missed'),
    onBegun: hears('begun'),
    onLost: hears('lost'),
    onBack: hears('back'),
    onReadAnew: hears('read-anew'),
  });
  for (const event of events) Stream.opened[0]?.dispatchEvent(new Event(event));
  return heard;
}

it('reads anew when the server says that more was missed than it tells', () => {
  expect(heardOf('open', 'begun', 'read-anew', 'working-read-anew')).toEqual(['begun', 'read-anew', 'writing-missed']);
});

it('is back not when it is open, but when what happens is told again', () => {
  expect(heardOf('begun', 'error', 'open', 'begun', 'begun')).toEqual(['begun', 'lost', 'begun', 'back', 'begun']);
});
