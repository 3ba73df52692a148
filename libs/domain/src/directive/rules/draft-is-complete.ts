import { firstRefusal, type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { CONSEQUENCES, PARTS } from '../content.js';
import type { Edition } from '../directive.js';

/** What a draft still lacks before it can be submitted: a draft that lacks a part can be saved, never submitted. */
export function draftIsComplete(edition: Edition, today: SwedishDate): Refusal | undefined {
  const outline = edition.text?.outline;
  if (!outline) return refuse('draft-empty');
  const parts = PARTS.filter((part) => !outline.provisions.some((provision) => provision.part === part));
  const consequences = CONSEQUENCES.filter((consequence) => !outline.consequences.includes(consequence));
  return firstRefusal(
    parts.length > 0 ? refuse('draft-lacks-part', { parts: parts.join(', ') }) : undefined,
    consequences.length > 0 ? refuse('draft-lacks-consequence', { consequences: consequences.join(', ') }) : undefined,
    outline.addressees.length === 0 ? refuse('draft-lacks-addressee') : undefined,
    edition.basedOn !== undefined && !outline.saysWhatChanges ? refuse('draft-lacks-changes') : undefined,
    outline.inForceFrom < today ? refuse('draft-begins-too-early', { day: outline.inForceFrom }) : undefined,
  );
}
