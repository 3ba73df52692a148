import type { Content } from '@anvisa/domain/directive/content';
import { merged } from './merged.js';
import { type Place, valueAt, withValue } from './places.js';
import { numbered } from './references.js';
import { isSame } from './same.js';

/** A text while several may write in it: what I write, what stands on the server, and what both began from. */
export interface Draft {
  /** The version on the server that `theirs` is. */
  readonly version: number;
  readonly base: Content;
  readonly theirs: Content;
  readonly mine: Content;
  /** The places where I must choose between theirs and mine. */
  readonly choices: readonly Place[];
  /** Sent, and not answered: it may stand there all the same. */
  readonly sent?: Content;
}

export function draftBegun(content: Content, version: number): Draft {
  return { version, base: content, theirs: content, mine: content, choices: [] };
}

/** The text as it stands for both: mine, and theirs where a choice is left. */
export function standing({ base, theirs, mine }: Draft): Content {
  return merged(base, theirs, mine).content;
}

/** What must be sent; nothing, where the server has it all. */
export function unsent(draft: Draft): Content | undefined {
  const content = standing(draft);
  return isSame(content, draft.theirs) ? undefined : content;
}

/** I write on in what stands. Places where a choice is left keep my words until it is made. */
export function written(draft: Draft, content: Content): Draft {
  return { ...draft, mine: numbered(withMine(content, draft)) };
}

/** My choice at a place: from here on it is a change of mine like any other. */
export function chosen(draft: Draft, place: Place, value: string): Draft {
  const mine = withValue(draft.mine, place, value);
  const base = withValue(draft.base, place, valueAt(draft.theirs, place) ?? '');
  return { ...draft, base, mine, choices: draft.choices.filter((one) => one !== place) };
}

/** The server took what I sent. */
export function taken(draft: Draft, content: Content, version: number): Draft {
  const { sent: _, ...rest } = draft;
  const base = draft.choices.reduce((made, place) => withValue(made, place, valueAt(draft.base, place) ?? ''), content);
  return { ...rest, version, theirs: content, base };
}

/** Another has written. What I sent without an answer may be what stands there. */
export function received(draft: Draft, theirs: Content, version: number): Draft {
  if (draft.sent && isSame(draft.sent, theirs)) return taken(draft, theirs, version);
  const { content, choices } = merged(draft.base, theirs, draft.mine);
  const base = choices.reduce((made, place) => withValue(made, place, valueAt(draft.base, place) ?? ''), theirs);
  const mine = choices.reduce((made, place) => withValue(made, place, valueAt(draft.mine, place) ?? ''), content);
  return { version, base, theirs, mine, choices };
}

function withMine(content: Content, { choices, mine }: Draft): Content {
  return choices.reduce((made, place) => withValue(made, place, valueAt(mine, place) ?? ''), content);
}
