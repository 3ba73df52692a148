import { type Refusal, refuse } from '../../refusal.js';
import type { Outline } from '../content.js';

/**
 * House rule (KL 6:6): a decision may change wording of its own; what changes what anyone must do goes back to review.
 * Material are the provisions, whom they bind, who may exempt, and an earlier day in force.
 */
export function amendmentIsNotMaterial(before: Outline, after: Outline): Refusal | undefined {
  const what = materialChanges(before, after);
  return what.length > 0 ? refuse('material-change', { what: what.join(', ') }) : undefined;
}

export function materialChanges(before: Outline, after: Outline): readonly string[] {
  const provisions = ({ provisions: list }: Outline) => list.map(({ id, part, hash }) => `${id} ${part} ${hash}`).join('\n');
  const addressees = ({ addressees: list }: Outline) => [...list].sort().join('\n');
  return [
    ...(provisions(before) !== provisions(after) ? ['provisions'] : []),
    ...(addressees(before) !== addressees(after) ? ['addressees'] : []),
    ...(before.exemptionsBy !== after.exemptionsBy ? ['exemptionsBy'] : []),
    ...(after.inForceFrom < before.inForceFrom ? ['inForceFrom'] : []),
  ];
}
