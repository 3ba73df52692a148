import type { Edition } from '../../directive/directive.js';
import { inForceFromOf } from '../../directive/in-force-from.js';
import type { EditionCase } from '../edition-case.js';
import { startOfDay } from '../instants.js';
import type { EditionPhase } from '../reading.js';
import type { StandingPolicy } from '../standing-policy.js';
import { type Desk, move } from './desk.js';
import { repealOf } from './repeal.js';
import { sendingOf } from './sending.js';

/** Decided, not yet binding. The first dispatch publishes the edition; on its date it enters into force, never before. */
export function publication(
  edition: Edition,
  about: EditionCase,
  desk: Desk,
  policy: StandingPolicy,
): Extract<EditionPhase, { phase: 'publication' }> {
  const inForceFrom = inForceFromOf(edition);
  return {
    phase: 'publication',
    sending: sendingOf(edition, about, desk, policy),
    ...(inForceFrom !== undefined && { entry: move(desk, 'enter-into-force', startOfDay(inForceFrom)) }),
    repeal: repealOf(edition, desk),
  };
}
