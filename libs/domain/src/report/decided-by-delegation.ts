import type { World } from '../act.js';
import { type DecidingBody, editionOf } from '../directive/directive.js';
import { type SwedishDate, swedishDateOf } from '../time.js';
import type { ReportedDecision } from './reported-decision.js';

/** A decision on the board's behalf, as the record has it. */
interface Delegated {
  readonly body: Exclude<DecidingBody, 'executive-board'>;
  readonly on: SwedishDate;
}

/** The decisions of that name that a delegate or the board's chair took, corrections among them (FL § 36): none when the board itself decided. */
export function decidedByDelegation(world: World, decision: ReportedDecision): readonly Delegated[] {
  return decisionsIn(world, decision).flatMap(({ body, at, on }) =>
    body === 'executive-board' ? [] : [{ body, on: on ?? swedishDateOf(at) }],
  );
}

function decisionsIn(world: World, decision: ReportedDecision) {
  if ('exemption' in decision)
    return world.find('exemption', decision.exemption)?.decisions.filter(({ outcome }) => outcome === decision.outcome) ?? [];
  const directive = world.find('directive', decision.directive);
  const edition = directive && editionOf(directive, decision.edition);
  return edition ? [...edition.decisions, ...edition.corrections].filter(({ document }) => document === decision.document) : [];
}
