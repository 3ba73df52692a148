import type { SwedishDate } from '../time.js';

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
