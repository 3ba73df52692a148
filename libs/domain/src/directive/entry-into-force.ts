import { addMonths } from '../conduct/legal-time.js';
import { addDays } from '../conduct/working-days.js';
import type { SwedishDate } from '../time.js';
import type { Directive, Edition } from './directive.js';
import type { DirectiveEvent } from './events.js';
import { inForceFromOf } from './in-force-from.js';

/** Published, and neither superseded nor ended. */
const stands = ({ state }: Edition) => state === 'published' || state === 'in-force';

const beginsBefore = (edition: Edition, day: SwedishDate) => (inForceFromOf(edition) ?? day) < day;

/**
 * From its day an edition binds, and those numbered before it no longer do: in one act, so that never two are in force and never none between them.
 * One of them that began before that day, though nobody has noted it, enters first: it has applied.
 */
export function enteredIntoForce(edition: Edition, directive: Directive, on: SwedishDate): readonly DirectiveEvent[] {
  const before = directive.editions.filter((one) => one.number < edition.number && stands(one));
  const unnoted = before.findLast((one) => one.state === 'published' && beginsBefore(one, on));
  const { evaluationMonths = 12 } = edition.text?.outline ?? {};
  return [
    ...(unnoted ? enteredIntoForce(unnoted, directive, inForceFromOf(unnoted) ?? on) : []),
    ...before.filter(({ number }) => number >= (unnoted?.number ?? 0)).map((one) => superseded(one, edition.number, on)),
    { type: 'EnteredIntoForce', edition: edition.number, on, evaluateFrom: addMonths(on, evaluationMonths) },
  ];
}

/**
 * What will never apply: an edition whose successor begins on its first day or before. Nobody takes a decided edition back, so it is known, and
 * recorded, once both are published, whichever of them was first.
 * @param edition the one that is being published, as it then stands.
 */
export function neverToApply(edition: Edition, { editions }: Directive): readonly DirectiveEvent[] {
  const from = inForceFromOf(edition);
  if (from === undefined) return [];
  const before = editions.filter((one) => one.number < edition.number && one.state === 'published' && !beginsBefore(one, from));
  const successor = editions.find((one) => one.number > edition.number && stands(one) && (inForceFromOf(one) ?? from) <= from);
  return [
    ...before.map((one) => superseded(one, edition.number, from)),
    ...(successor ? [superseded(edition, successor.number, from)] : []),
  ];
}

/** What has not begun by then has no last day; what had one before that keeps it. */
function superseded(edition: Edition, by: number, from: SwedishDate): DirectiveEvent {
  const { number, state, inForceUntil = from } = edition;
  const hasBegun = state === 'in-force' || beginsBefore(edition, from);
  const [lastDay = from] = [inForceUntil, addDays(from, -1)].sort();
  return { type: 'EditionSuperseded', edition: number, by, ...(hasBegun && { lastDay }) };
}
