import type { Act, Change, Context, SaidEntry, StreamId } from '../../act.js';
import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { permitted } from '../../permission/permitted.js';
import { capacityFor } from '../../person/capacity.js';
import { firstRefusal, refuse } from '../../refusal.js';
import { copiedIn } from '../copied.js';
import type { WordsDisposed } from '../disposal.js';
import { addressIsNotInUse } from '../rules/address-is-not-in-use.js';
import { disposalNamesItsGround } from '../rules/disposal-names-its-ground.js';
import { wordsMayGo } from '../rules/words-may-go.js';
import { wordsIn } from '../words-in.js';

export interface DisposeWordsCommand extends Pick<WordsDisposed, 'entry' | 'authority' | 'decidedOn' | 'reference' | 'reasons'> {
  readonly type: 'dispose-words';
  /** The stream of the entry. */
  readonly stream: StreamId;
  /** The fields in which the words stand. */
  readonly fields: readonly string[];
}

/** The registrar carries out the archive authority's decision. It takes its turn with every other act on the case, since the case is told anew without the words. */
export const disposeWords: Act<DisposeWordsCommand> = {
  rests: ({ stream, entry }) => ({ streams: [stream], saidIn: entry }),
  locks: ({ stream }) => stream,

  decide: (world, command, context) => {
    const { stream, fields, authority, decidedOn, reference, reasons } = command;
    const denied = permitted('dispose-words', context);
    if (denied) return denied;
    const { entry, copies = [] } = context;
    if (entry?.stream !== stream) return refuse('entry-not-found');
    const words = wordsIn(entry);
    const refusal = firstRefusal(
      wordsMayGo(words, fields),
      addressIsNotInUse(entry, fields, world.find('person', stream.slice('person/'.length)), context.today),
      disposalNamesItsGround(command, context.today),
      reasonsAreGiven(reasons),
    );
    if (refusal) return refusal;
    const ground = { authority: authority.trim(), decidedOn, reference: reference.trim(), reasons };
    const going = [
      { said: entry, remains: new Map(fields.map((field) => [field, words.get(field)])) },
      ...copies.map((copy) => ({ said: copy, remains: copiedIn(copy, entry, fields) })).filter(({ remains }) => remains.size > 0),
    ];
    return {
      as: capacityFor('dispose-words', context),
      changes: going.map((one) => toldOf(one, ground, context)),
      disposes: going.map(({ said, remains }) => ({ entry: said.id, remains: Object.fromEntries(remains) })),
    };
  },
};

type Ground = Pick<WordsDisposed, 'authority' | 'decidedOn' | 'reference' | 'reasons'>;

/** Each is told in its own stream, so that each stream verifies by itself. */
function toldOf(
  { said, remains }: { readonly said: SaidEntry; readonly remains: ReadonlyMap<string, unknown> },
  ground: Ground,
  { hash }: Pick<Context, 'hash'>,
): Change {
  const { stream, id, caseNumber } = said;
  const event: WordsDisposed = {
    type: 'WordsDisposed',
    ...(caseNumber !== null && { caseNumber }),
    entry: id,
    remains: Object.fromEntries([...remains].map(([field, value]) => [field, hash(value)])),
    ...ground,
  };
  return { stream, event } as Change;
}
