import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { isBlank } from '../../visible.js';
import type { WordsDisposed } from '../disposal.js';

/** Arkivlagen 10 §: what an authority holds is disposed of by the archive authority's decision, which has been taken, alone. */
export function disposalNamesItsGround(
  { authority, reference, decidedOn }: Pick<WordsDisposed, 'authority' | 'reference' | 'decidedOn'>,
  today: SwedishDate,
): Refusal | undefined {
  if (isBlank(authority) || isBlank(reference)) return refuse('disposal-without-ground');
  return decidedOn > today ? refuse('disposal-not-decided-yet', { day: decidedOn }) : undefined;
}
