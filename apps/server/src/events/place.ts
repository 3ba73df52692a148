import type { FeedPlace } from '@anvisa/record/queries/feed';

/** Whether one place in the feed is beyond another. */
export function isBeyond(one: FeedPlace, other: FeedPlace): boolean {
  const [tx, otherTx] = [BigInt(one.tx), BigInt(other.tx)];
  return tx === otherTx ? BigInt(one.seq) > BigInt(other.seq) : tx > otherTx;
}

/** A place as an event's id. */
export function eventId({ tx, seq }: FeedPlace): string {
  return `${tx}-${seq}`;
}

/** The place that a Last-Event-ID names; undefined where it names none. */
export function placeIn(id: string | undefined): FeedPlace | undefined {
  const [, tx, seq] = /^(\d{1,18})-(\d{1,18})$/.exec(id ?? '') ?? [];
  return tx === undefined || seq === undefined ? undefined : { tx, seq };
}
