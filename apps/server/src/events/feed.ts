import { listenTo } from '@anvisa/record/database/listen';
import { endOfFeed, FEED_CHANNEL, type FeedEntry, type FeedPlace, feedAfter, pokeFeed } from '@anvisa/record/queries/feed';
import { Inject, Injectable } from '@nestjs/common';
import { Observable, type Subscriber } from 'rxjs';
import { POOL, type Pool } from '../record.js';
import { isBeyond } from './place.js';

const PAGE = 500;
/** A poke may be lost, and the worker sends none: so often the feed is read anyway while somebody follows it. */
const POLL_MS = 1_000;
/** NOTIFY holds up commits: a process sends one poke for all its acts of a moment. */
const MOMENT_MS = 25;

type Follower = (entry: FeedEntry) => void;

/** What changes, as it changes: one reading of the feed in each process, for all that follow it there. */
@Injectable()
export class Feed {
  private readonly followers = new Set<Follower>();
  private place: FeedPlace | undefined;
  private pulling: Promise<void> | undefined;
  private again = false;
  private stop: (() => void) | undefined;
  private poked: NodeJS.Timeout | undefined;

  constructor(@Inject(POOL) private readonly pool: Pool) {}

  get followed(): number {
    return this.followers.size;
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
      const follower: Follower = (entry) => tell(entry);
      this.follow(follower);
      void this.replay(after, subscriber).then(
        (told) => {
          for (const entry of waiting) if (!told || isBeyond(entry, told)) subscriber.next(entry);
          tell = (entry) => subscriber.next(entry);
        },
        (error: unknown) => subscriber.error(error),
      );
      return () => this.leave(follower);
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

  private follow(follower: Follower): void {
    this.followers.add(follower);
    if (this.stop) return;
    const endListening = listenTo(this.pool, FEED_CHANNEL, () => this.pull());
    const poll = setInterval(() => this.pull(), POLL_MS);
    this.stop = () => {
      endListening();
      clearInterval(poll);
    };
    this.pull();
  }

  private leave(follower: Follower): void {
    this.followers.delete(follower);
    if (this.followers.size > 0) return;
    this.stop?.();
    this.stop = undefined;
    this.place = undefined;
  }

  private pull(): void {
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
    for (let more = true; more && this.stop; ) {
      const entries = await feedAfter(this.pool, this.place, PAGE);
      for (const entry of entries) for (const follower of this.followers) follower(entry);
      this.place = entries.at(-1) ?? this.place;
      more = entries.length === PAGE;
    }
  }
}
