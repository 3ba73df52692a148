import type { EditionState } from '@anvisa/domain/directive/states';

/** A provision that says it. */
export class FoundProvisionAnswer {
  /** @example "p4" */
  id: string;
  /** Its number in the text. @example 4 */
  number: number;
  /** @example "Anskaffning" */
  heading: string;
  /** Matches stand between « and ». @example "… «bärbara» «datorer» anskaffas centralt genom servicenämnden …" */
  excerpt: string;
}

/** An edition that says it. */
export class FoundAnswer {
  directive: string;
  edition: number;
  self: string;
  /** @example "Anvisning för it-klientutrustning" */
  title: string;
  area: string;
  caseNumber: string;
  state: EditionState;
  inForceFrom?: string;
  inForceUntil?: string;
  provisions: FoundProvisionAnswer[];
}

export class SearchAnswer {
  /** The best first. */
  items: FoundAnswer[];
}
