import type { Act, StreamId } from '../../act.js';
import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { permitted } from '../../permission/permitted.js';
import { capacityFor } from '../../person/capacity.js';
import { firstRefusal, refuse } from '../../refusal.js';
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
    const { stream, entry: id, fields, authority, decidedOn, reference, reasons } = command;
    const denied = permitted('dispose-words', context);
    if (denied) return denied;
    const { entry } = context;
    if (entry?.stream !== stream) return refuse('entry-not-found');
    const words = wordsIn(entry);
    const refusal = firstRefusal(
      wordsMayGo(words, fields),
      addressIsNotInUse(entry, fields, world.find('person', stream.slice('person/'.length)), context.today),
      disposalNamesItsGround(command, context.today),
      reasonsAreGiven(reasons),
    );
    if (refusal) return refusal;
    const remains = Object.fromEntries(fields.map((field) => [field, words.get(field)]));
    const event: WordsDisposed = {
      type: 'WordsDisposed',
      ...(entry.caseNumber !== null && { caseNumber: entry.caseNumber }),
      entry: id,
      remains: Object.fromEntries(Object.entries(remains).map(([field, value]) => [field, context.hash(value)])),
      authority: authority.trim(),
      decidedOn,
      reference: reference.trim(),
      reasons,
    };
    return { as: capacityFor('dispose-words', context), changes: [{ stream, event }], disposes: { entry: id, remains } };
  },
};
