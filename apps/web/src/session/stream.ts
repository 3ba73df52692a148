/** A browser gives up a stream that was refused, and then we open it again. */
const AGAIN_MS = 3_000;

interface Told {
  readonly onEntry: (data: string) => void;
  readonly onWriting: (data: string) => void;
  readonly onCommenting: (data: string) => void;
  /** Of what is written and commented on something may not have been told. */
  readonly onWritingMissed: () => void;
  /** From now on what happens is told. */
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
  let source = open();

  function open(): EventSource {
    const opened = new EventSource('/api/events');
    opened.addEventListener('entry', ({ data }: MessageEvent<string>) => onEntry(data));
    opened.addEventListener('working-copy', ({ data }: MessageEvent<string>) => onWriting(data));
    opened.addEventListener('working-comments', ({ data }: MessageEvent<string>) => onCommenting(data));
    opened.addEventListener('working-read-anew', onWritingMissed);
    opened.addEventListener('read-anew', onReadAnew);
    opened.addEventListener('begun', () => {
      (wasLost ? onBack : onBegun)();
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
