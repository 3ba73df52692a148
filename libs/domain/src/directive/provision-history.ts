import type { SwedishDate } from '../time.js';
import type { Content, Provision } from './content.js';

/** A decided text, and the days on which it applied. */
export interface DecidedText {
  readonly edition: number;
  readonly inForceFrom: SwedishDate | null;
  readonly inForceUntil: SwedishDate | null;
  readonly content: Content;
  /** Where it is the text after a correction: its day. */
  readonly correctedOn?: SwedishDate;
}

/** What an edition, or a correction of it (FL § 36), did to a provision. One that is kept word for word may have another number. */
export type ProvisionChange = 'new' | 'changed' | 'corrected' | 'moved' | 'unchanged' | 'removed';

/** A provision as an edition has it: its number is its place. A removed one has neither number nor words. */
export interface ProvisionInEdition {
  readonly edition: number;
  readonly inForceFrom: SwedishDate | null;
  readonly inForceUntil: SwedishDate | null;
  readonly change: ProvisionChange;
  /** The day on which it was corrected. */
  readonly correctedOn?: SwedishDate;
  readonly number?: number;
  readonly provision?: Provision;
}

/** What a provision said in each edition since it first stood in one, in their order: as decided, and then as it was corrected. */
export function provisionHistory(texts: readonly DecidedText[], id: string): readonly ProvisionInEdition[] {
  const history: ProvisionInEdition[] = [];
  for (const { edition, inForceFrom, inForceUntil, content, correctedOn } of texts) {
    const index = content.provisions.findIndex((one) => one.id === id);
    const provision = content.provisions[index];
    const before = history.at(-1);
    if (!provision && !before?.provision) continue;
    const days = { edition, inForceFrom, inForceUntil };
    if (correctedOn !== undefined) {
      if (provision && changeOf(provision, index + 1, before) === 'changed')
        history.push({ ...days, change: 'corrected', correctedOn, number: index + 1, provision });
    } else if (!provision) history.push({ ...days, change: 'removed' });
    else history.push({ ...days, change: changeOf(provision, index + 1, before), number: index + 1, provision });
  }
  return history;
}

function changeOf({ heading, text, part }: Provision, number: number, before: ProvisionInEdition | undefined): ProvisionChange {
  const then = before?.provision;
  if (!then) return 'new';
  if (then.heading !== heading || then.text !== text || then.part !== part) return 'changed';
  return before.number === number ? 'unchanged' : 'moved';
}

/** Of each provision of the last text, the edition from which it says what it says: for the marks in the margin. */
export function lastChanges(texts: readonly DecidedText[]): readonly (ProvisionInEdition & { readonly provision: Provision })[] {
  const ids = texts.at(-1)?.content.provisions.map(({ id }) => id) ?? [];
  return ids.flatMap((id) => {
    const last = provisionHistory(texts, id).findLast(({ change }) => change === 'new' || change === 'changed');
    return last?.provision ? [{ ...last, provision: last.provision }] : [];
  });
}
