import type { World } from '../act.js';
import { editionOf } from '../directive/directive.js';
import { type SwedishDate, swedishDateOf } from '../time.js';
import type { ReportedDecision } from './reported-decision.js';

/** The days on which a delegate took such a decision, as the record has it: none when no delegate did. */
export function decidedByDelegation(world: World, decision: ReportedDecision): readonly SwedishDate[] {
  return decisionsIn(world, decision).flatMap(({ body, at }) => (body === 'delegate' ? [swedishDateOf(at)] : []));
}

function decisionsIn(world: World, decision: ReportedDecision) {
  if ('exemption' in decision)
    return world.find('exemption', decision.exemption)?.decisions.filter(({ outcome }) => outcome === decision.outcome) ?? [];
  const directive = world.find('directive', decision.directive);
  const edition = directive && editionOf(directive, decision.edition);
  return edition?.decisions.filter(({ document }) => document === decision.document) ?? [];
}
