import type { World } from '../act.js';
import { editionOf } from '../directive/directive.js';
import { type SwedishDate, swedishDateOf } from '../time.js';

/** What a report names of a decision: on an edition its document, on an exemption its outcome. */
export type ReportedDecision = { readonly decidedOn: SwedishDate; readonly urgent?: boolean } & (
  | { readonly directive: string; readonly edition: number; readonly document: number }
  | { readonly exemption: string; readonly outcome: 'granted' | 'refused' | 'revoked' }
);

/** A decision's name, the same in every report. */
export function nameOf(decision: ReportedDecision): string {
  return 'exemption' in decision
    ? `exemption/${decision.exemption}/${decision.outcome}`
    : `directive/${decision.directive}/${decision.edition}/${decision.document}`;
}

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
