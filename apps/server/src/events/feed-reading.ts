import { listenTo } from '@anvisa/record/database/listen';
import { endOfFeed, FEED_CHANNEL, type FeedEntry, type FeedPlace, feedAfter } from '@anvisa/record/queries/feed';
import type { Pool } from '../record.js';

export const PAGE = 500;
/** A poke may be lost, and the worker sends none: so often the feed is read anyway. */
const POLL_MS = 1_000;

export type Follower = (entry: FeedEntry) => void;

/** A reading of the feed from where it ends now, for as long as somebody follows. It takes its place with it: the next one begins at the end as it is then. */
export class FeedReading {
  readonly followers = new Set<Follower>();
  private tellBegun: () => void = () => undefined;
  /** Comes when its place is known: what happens after is told to all that follow. */
  readonly begun = new Promise<void>((resolve) => {
    this.tellBegun = resolve;
  });
  private place: FeedPlace | undefined;
  private pulling: Promise<void> | undefined;
  private again = false;
  private readonly over = new AbortController();

  constructor(private readonly pool: Pool) {
    const endListening = listenTo(pool, FEED_CHANNEL, () => this.pull());
    const poll = setInterval(() => this.pull(), POLL_MS);
    this.over.signal.addEventListener('abort', () => {
      endListening();
      clearInterval(poll);
    });
    this.pull();
  }

  end(): void {
    this.over.abort();
  }

  private pull(): void {
    if (this.over.signal.aborted) return;
    this.again = this.pulling !== undefined;
    this.pulling ??= this.read()
      .catch(() => undefined)
      .finally(() => {
        this.pulling = undefined;
        if (this.again) this.pull();
      });
  }

  private async read(): Promise<void> {
    this.place ??= await endOfFeed(this.pool);
    this.tellBegun();
    for (let more = true; more && !this.over.signal.aborted; ) {
      const entries = await feedAfter(this.pool, this.place, PAGE);
      for (const entry of entries) for (const follower of this.followers) follower(entry);
      this.place = entries.at(-1) ?? this.place;
      more = entries.length === PAGE;
    }
  }
}
