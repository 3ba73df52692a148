import type { AggregateEvent, AggregateState, Kind } from '@anvisa/domain/aggregates';
import type { WordsDisposed } from '@anvisa/domain/disposal/disposal';

/** What an entry can be of: a word is missing for none, or the catalogues do not compile. */
export type EventType = (AggregateEvent<Kind> | WordsDisposed)['type'];

/** Every name of a field in the record's entries and states. What has ids for names has none. */
export type TrailField = Exclude<FieldsIn<AggregateEvent<Kind> | WordsDisposed> | FieldsIn<AggregateState<Kind>>, 'type' | undefined>;

type FieldsIn<T> = T extends readonly (infer Item)[]
  ? FieldsIn<Item>
  : T extends object
    ? string extends keyof T
      ? never
      : (keyof T & string) | { [K in keyof T]: FieldsIn<T[K]> }[keyof T]
    : never;
