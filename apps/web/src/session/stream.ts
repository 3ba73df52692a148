/** A browser gives up a stream that was refused, and then we open it again. */
const AGAIN_MS = 3_000;

interface Told {
  readonly onEntry: (data: string) => void;
  readonly onWriting: (data: string) => void;
  readonly onCommenting: (data: string) => void;
  /** Of what is written and commented on something may not have been told. */
  readonly onWritingMissed: () => void;
  /** What happened while the page was opened has been told. */
  readonly onBegun: () => void;
  /** The stream ended, and is sought anew. */
  readonly onLost: () => void;
  /** It is there again; what happened meanwhile was not all told. */
  readonly onBack: () => void;
  /** More was missed than the server tells. */
  readonly onReadAnew: () => void;
}

/** What the server tells as it happens, for as long as the page stands. Answers how to stop. */
export function listen({ onEntry, onWriting, onCommenting, onWritingMissed, onBegun, onLost, onBack, onReadAnew }: Told): () => void {
  let wasLost = false;
  let again: number | undefined;
  let source = open(`/api/events?ago=${ageOfPage()}`);

  function open(address = '/api/events'): EventSource {
    const opened = new EventSource(address);
    opened.addEventListener('entry', ({ data }: MessageEvent<string>) => onEntry(data));
    opened.addEventListener('working-copy', ({ data }: MessageEvent<string>) => onWriting(data));
    opened.addEventListener('working-comments', ({ data }: MessageEvent<string>) => onCommenting(data));
    opened.addEventListener('working-read-anew', onWritingMissed);
    opened.addEventListener('read-anew', onReadAnew);
    opened.addEventListener('begun', () => {
      onBegun();
      if (wasLost) onBack();
      wasLost = false;
    });
    opened.addEventListener('error', () => {
      wasLost = true;
      onLost();
      if (opened.readyState === EventSource.CLOSED) again = window.setTimeout(() => (source = open()), AGAIN_MS);
    });
    return opened;
  }

  return () => {
    source.close();
    window.clearTimeout(again);
  };
}

/** In whole seconds: what the page has asked may have changed since, before it could be told. */
function ageOfPage(): number {
  return Math.min(3_600, Math.ceil(performance.now() / 1_000));
}
