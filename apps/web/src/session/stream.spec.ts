import { afterEach, expect, it } from '@jest/globals';
import { listen } from './stream.js';

/** A browser's stream that tells what the test does. */
class Stream extends EventTarget {
  static readonly opened: Stream[] = [];

  constructor() {
    super();
    Stream.opened.push(this);
  }

  close(): void {
    Stream.opened.length = 0;
  }
}

const { EventSource } = globalThis;
afterEach(() => {
  globalThis.EventSource = EventSource;
});

it('reads anew when the server says that more was missed than it tells', () => {
  globalThis.EventSource = Stream as never;
  const heard: string[] = [];
  const hears = (what: string) => () => void heard.push(what);
  listen({
    onEntry: hears('entry'),
    onWriting: hears('writing'),
    onCommenting: hears('commenting'),
    onLost: hears('lost'),
    onBack: hears('back'),
    onReadAnew: hears('read-anew'),
  });
  Stream.opened[0]?.dispatchEvent(new Event('open'));
  Stream.opened[0]?.dispatchEvent(new Event('read-anew'));
  expect(heard).toEqual(['read-anew']);
});
