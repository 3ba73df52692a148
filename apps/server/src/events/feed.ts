import { type FeedEntry, type FeedPlace, feedAfter, pokeFeed } from '@anvisa/record/queries/feed';
import { Inject, Injectable } from '@nestjs/common';
import { Observable, type Subscriber } from 'rxjs';
import { POOL, type Pool } from '../record.js';
import { FeedReading, type Follower, PAGE } from './feed-reading.js';
import { isBeyond } from './place.js';

/** NOTIFY holds up commits: a process sends one poke for all its acts of a moment. */
const MOMENT_MS = 25;

/** What changes, as it changes: one reading of the feed in each process, for all that follow it there. */
@Injectable()
export class Feed {
  private reading: FeedReading | undefined;
  private poked: NodeJS.Timeout | undefined;

  constructor(@Inject(POOL) private readonly pool: Pool) {}

  get followed(): number {
    return this.reading?.followers.size ?? 0;
  }

  /** There is something new here: the other processes are told, soon. A lost poke does no harm. */
  poke(): void {
    this.poked ??= setTimeout(() => {
      this.poked = undefined;
      pokeFeed(this.pool).catch(() => undefined);
    }, MOMENT_MS);
  }

  /** Entries from a place on, or from now on. */
  entries(after: FeedPlace | undefined): Observable<FeedEntry> {
    return new Observable((subscriber) => {
      const waiting: FeedEntry[] = [];
      let tell: Follower = (entry) => waiting.push(entry);
      const leave = this.follow((entry) => tell(entry));
      void this.replay(after, subscriber).then(
        (told) => {
          for (const entry of waiting) if (!told || isBeyond(entry, told)) subscriber.next(entry);
          tell = (entry) => subscriber.next(entry);
        },
        (error: unknown) => subscriber.error(error),
      );
      return leave;
    });
  }

  /** Tells what was missed. @returns the last place told. */
  private async replay(after: FeedPlace | undefined, subscriber: Subscriber<FeedEntry>): Promise<FeedPlace | undefined> {
    let place = after;
    while (place && !subscriber.closed) {
      const entries = await feedAfter(this.pool, place, PAGE);
      for (const entry of entries) subscriber.next(entry);
      place = entries.at(-1) ?? place;
      if (entries.length < PAGE) break;
    }
    return place;
  }

  /** Answers how to leave. */
  private follow(follower: Follower): () => void {
    this.reading ??= new FeedReading(this.pool);
    const { followers } = this.reading;
    followers.add(follower);
    return () => {
      followers.delete(follower);
      if (followers.size > 0) return;
      this.reading?.end();
      this.reading = undefined;
    };
  }
}
