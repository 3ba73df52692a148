import { endAllAtOnce } from '@anvisa/embedded/program';

const INTERRUPTED = 130;
/** One Ctrl-C under npm arrives twice: from the terminal, and passed on by npm. */
const SAME_KEYPRESS_MS = 500;

interface Leaving {
  signal: AbortSignal;
  asked: Promise<void>;
}

/** The first Ctrl-C stops in good order, a later one at once. Other signals are not in a hurry: `anvisa stop` may be said twice. */
export function onLeaving(): Leaving {
  const controller = new AbortController();
  const asked = new Promise<void>((resolve) => {
    let askedAt = 0;
    const leave = (signal?: NodeJS.Signals) => {
      if (!controller.signal.aborted) {
        askedAt = performance.now();
        console.log('Stopping; Ctrl-C once more stops at once.');
        controller.abort();
        resolve();
      } else if (signal === 'SIGINT' && performance.now() - askedAt > SAME_KEYPRESS_MS) {
        process.exitCode = INTERRUPTED;
        void endAllAtOnce().then(() => process.exit());
      }
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave);
    if (process.env.npm_lifecycle_event) onParentsEnd(leave);
  });
  return { signal: controller.signal, asked };
}

/** Asked to end, npm ends the shell between us, and the shell does not pass it on. */
function onParentsEnd(leave: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    leave();
  }, 300);
  watch.unref();
}
