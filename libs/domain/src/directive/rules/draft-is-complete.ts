import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { isBlank } from '../../visible.js';
import { CONSEQUENCES, type Outline, PARTS } from '../content.js';
import type { Edition } from '../directive.js';

/** What a draft still lacks before it can be submitted: a draft that lacks a part can be saved, never submitted. */
export function draftIsComplete(edition: Edition, today: SwedishDate): Refusal | undefined {
  const outline = edition.text?.outline;
  return outline ? lacksOf(outline, edition.basedOn !== undefined, today)[0] : refuse('draft-empty');
}

type Said = Pick<Outline, 'title' | 'addressees' | 'inForceFrom' | 'consequences' | 'saysWhatChanges'> & {
  readonly provisions: readonly Pick<Outline['provisions'][number], 'id' | 'part' | 'lacksText'>[];
};

/** All of it, in the order in which it is read. */
export function lacksOf(outline: Said, isRevision: boolean, today: SwedishDate): readonly Refusal[] {
  const parts = PARTS.filter((part) => !outline.provisions.some((provision) => provision.part === part));
  const textless = outline.provisions.flatMap(({ lacksText }, at) => (lacksText ? [at + 1] : []));
  const repeated = repeatedIn(outline.provisions.map(({ id }) => id));
  const consequences = CONSEQUENCES.filter((consequence) => !outline.consequences.includes(consequence));
  return [
    isBlank(outline.title) ? refuse('draft-lacks-title') : undefined,
    parts.length > 0 ? refuse('draft-lacks-part', { parts: parts.join(', ') }) : undefined,
    textless.length > 0 ? refuse('draft-lacks-text', { provisions: textless.join(', ') }) : undefined,
    repeated.length > 0 ? refuse('draft-repeats-provision', { provisions: repeated.join(', ') }) : undefined,
    consequences.length > 0 ? refuse('draft-lacks-consequence', { consequences: consequences.join(', ') }) : undefined,
    outline.addressees.length === 0 ? refuse('draft-lacks-addressee') : undefined,
    isRevision && !outline.saysWhatChanges ? refuse('draft-lacks-changes') : undefined,
    outline.inForceFrom < today ? refuse('draft-begins-too-early', { day: outline.inForceFrom }) : undefined,
  ].filter((lack) => lack !== undefined);
}

/** The numbers of those that bear the id of one before them: by that id nobody finds them. */
function repeatedIn(ids: readonly string[]): readonly number[] {
  return ids.flatMap((id, at) => (ids.indexOf(id) < at ? [at + 1] : []));
}
