import { endOfFeed, type FeedEntry, type FeedPlace, feedAfter, isFarBehind, pokeFeed } from '@anvisa/record/queries/feed';
import { Inject, Injectable } from '@nestjs/common';
import { mergeMap, Observable, Subject, type Subscriber } from 'rxjs';
import { POOL, type Pool } from '../record.js';
import { FeedReading, type Follower, PAGE } from './feed-reading.js';
import { isBeyond } from './place.js';

/** NOTIFY holds up commits: a process sends one poke for all its acts of a moment. */
const MOMENT_MS = 25;

/** Whoever missed more reads anew what they show: that is less than to be told all of it. */
export const MOST_MISSED = 4_000;
/** When a server comes back, all that followed it come at once: so many are told at a time what they missed, and connections are left for others. */
export const REPLAYS_AT_ONCE = 3;

/** More was missed than is told: what one shows may be old, and from this place on all is told. */
export interface ReadAnew {
  readonly readAnewFrom: FeedPlace;
}

/** What changes, as it changes: one reading of the feed in each process, for all that follow it there. */
@Injectable()
export class Feed {
  private reading: FeedReading | undefined;
  private poked: NodeJS.Timeout | undefined;
  private readonly replays = new Subject<() => Promise<void>>();

  constructor(@Inject(POOL) private readonly pool: Pool) {
    this.replays.pipe(mergeMap((replay) => replay(), REPLAYS_AT_ONCE)).subscribe();
  }

  /** There is something new here: the other processes are told, soon. A lost poke does no harm. */
  poke(): void {
    this.poked ??= setTimeout(() => {
      this.poked = undefined;
      pokeFeed(this.pool).catch(() => undefined);
    }, MOMENT_MS);
  }

  /**
   * Entries from a place on, or from now on; where the place lies too far back, that one is to read anew.
   * @param onBegun is told when now is: what was missed has been told, and all that happens after it is.
   */
  entries(after: FeedPlace | undefined, onBegun: () => void = () => undefined): Observable<FeedEntry | ReadAnew> {
    return new Observable((subscriber) => {
      if (!after) {
        const { begun, leave } = this.follow((entry) => subscriber.next(entry));
        void begun.then(onBegun);
        return leave;
      }
      const waiting: FeedEntry[] = [];
      let tell: Follower = (entry) => waiting.push(entry);
      const { begun, leave } = this.follow((entry) => tell(entry));
      const replay = async () => {
        const told = await this.replay(after, subscriber);
        for (const entry of waiting) if (isBeyond(entry, told)) subscriber.next(entry);
        // The reading may be behind what was replayed; a place from before a restore may lie beyond the end, and holds nothing back.
        tell = (entry) => {
          if (told === after || isBeyond(entry, told)) subscriber.next(entry);
        };
        onBegun();
      };
      void begun.then(() => {
        this.replays.next(() => replay().catch((error: unknown) => subscriber.error(error)));
      });
      return leave;
    });
  }

  /** Tells what was missed. @returns the last place told. */
  private async replay(after: FeedPlace, subscriber: Subscriber<FeedEntry | ReadAnew>): Promise<FeedPlace> {
    if (!subscriber.closed && (await isFarBehind(this.pool, after, MOST_MISSED))) {
      const end = await endOfFeed(this.pool);
      subscriber.next({ readAnewFrom: end });
      return end;
    }
    let place = after;
    while (!subscriber.closed) {
      const entries = await feedAfter(this.pool, place, PAGE);
      for (const entry of entries) subscriber.next(entry);
      place = entries.at(-1) ?? place;
      if (entries.length < PAGE) break;
    }
    return place;
  }

  private follow(follower: Follower): { readonly begun: Promise<void>; readonly leave: () => void } {
    this.reading ??= new FeedReading(this.pool);
    const { begun, followers } = this.reading;
    followers.add(follower);
    const leave = () => {
      followers.delete(follower);
      if (followers.size > 0) return;
      this.reading?.end();
      this.reading = undefined;
    };
    return { begun, leave };
  }
}
