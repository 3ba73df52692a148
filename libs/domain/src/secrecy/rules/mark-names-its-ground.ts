import { type Refusal, refuse } from '../../refusal.js';

/** OSL 5:5: a mark names the provision that it rests on, and the authority that made it. */
export function markNamesItsGround({
  provision,
  authority,
}: {
  readonly provision: string;
  readonly authority: string;
}): Refusal | undefined {
  return provision.trim() === '' || authority.trim() === '' ? refuse('mark-without-ground') : undefined;
}
