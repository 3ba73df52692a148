import { type Context, type StreamId, streamOf, type World } from '../../act.js';
import type { Role } from '../../actor.js';
import type { Exempting } from '../../directive/content.js';
import { interestsAreSettled } from '../../disqualification/rules/interests-are-settled.js';
import { EXEMPTING_ROLES } from '../../permission/of-exemptions.js';
import { holdsOneOf } from '../../permission/permitted.js';
import type { Refusal } from '../../refusal.js';
import type { OfExemption } from '../exemption-act.js';
import type { ExemptionCase } from '../exemption-case.js';

/** Who would decide where the board does not. */
const IN_WHOSE_PLACE: Readonly<Record<Exempting, readonly Role[]>> = { ...EXEMPTING_ROLES, 'executive-board': [] };

/**
 * KL 6:32, 7:4: whether those who prepared a case were disqualified is settled before the board decides on their work. Of whoever would decide, in whose
 * place the board has come, the question need not be settled, and of its own members the board settles it at the meeting.
 */
export function exemptionsPreparationIsUndisputed(
  { exemption, ruling }: ExemptionCase,
  { today }: Pick<Context, 'today'>,
  world: World,
): Refusal | undefined {
  const roles = IN_WHOSE_PLACE[ruling.text?.outline.exemptionsBy ?? 'executive-board'];
  return interestsAreSettled(exemption, (person) => !holdsOneOf(world.find('person', person) ?? { roles: [] }, today, roles));
}

/** Those whose interests are told of: whether they prepared the case is known by their roles. */
export function peopleWithInterests(world: World, { exemption }: OfExemption): readonly StreamId[] {
  return world.find('exemption', exemption)?.interests.map(({ person }) => streamOf('person', person)) ?? [];
}
