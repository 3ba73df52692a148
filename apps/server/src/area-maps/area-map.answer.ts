import { ActAnswer } from '../acts/act.answer.js';
import { ActOfferAnswer } from '../offers/act-offer.answer.js';

/** A component that more than one area claims. */
export class ClaimedTwiceAnswer {
  /** @example "vaxel" */
  component: string;
  /** @example ["telefoni", "driftentreprenad"] */
  areas: string[];
}

/** A component that an area claims and the delivery does not have. */
export class UnknownComponentAnswer {
  /** @example "telex" */
  component: string;
  /** @example "telefoni" */
  area: string;
}

/** How the division leaves the delivery: each component belongs to exactly one area, or is listed here. */
export class CoverageAnswer {
  /** @example [] */
  uncovered: string[];
  claimedTwice: ClaimedTwiceAnswer[];
  unknown: UnknownComponentAnswer[];
}

/** An agreement under which a component is bought. */
export class AgreementAnswer {
  /** @example "4411" */
  number: string;
  /** @example "Telebolaget AB (exempel)" */
  supplier: string;
  /** Its last day, where it has one. @example "2027-06-30" */
  until?: string;
}

/** A delivery component. */
export class ComponentAnswer {
  /** @example "vaxel" */
  id: string;
  /** @example "Telefonväxel" */
  name: string;
  /** Whole kronor a year. @example 21000000 */
  yearlyCostSek: number;
  /** What people call it when they look for it. @example ["växel", "telefonist"] */
  searchWords?: string[];
  agreements?: AgreementAnswer[];
}

/** The directive that governs an area on the day. */
export class GoverningDirectiveAnswer {
  /** @example "0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa" */
  directive: string;
  /** @example 1 */
  edition: number;
  /** @example "Anvisning för telefoni" */
  title: string;
}

/** A procurement area on the day. */
export class AreaAnswer {
  /** @example "telefoni" */
  id: string;
  /** @example "Telefoni" */
  name: string;
  /** Made up to show the product: the sources name no areas. @example true */
  isExample: boolean;
  /** @example ["vaxel", "mobil", "kundtjanst"] */
  components: string[];
  /** What its components cost a year, in whole kronor. @example 71000000 */
  yearlyCostSek: number;
  /** Absent where no directive is in force. */
  directive?: GoverningDirectiveAnswer;
}

/** Who decided to adopt the map, and when. */
export class MapDecisionAnswer {
  /** @example "executive-board" */
  body: 'council' | 'executive-board';
  /** @example "2008-12-03" */
  day: string;
  /** @example "§ 8" */
  paragraph: string;
}

/** The whole delivery, divided into procurement areas, as it applies on a day. */
export class AreaMapAnswer {
  /** @example "2009-03-02" */
  on: string;
  /** The map that it is a version of. @example "6b7c8d9e-0f1a-5b2c-8d3e-4f5a6b7c8d9e" */
  map: string;
  /** @example 1 */
  version: number;
  /** @example "2009-01-01" */
  from: string;
  decision: MapDecisionAnswer;
  /** The whole delivery, in whole kronor a year. @example 970000000 */
  yearlyCostSek: number;
  coverage: CoverageAnswer;
  components: ComponentAnswer[];
  areas: AreaAnswer[];
  /** For whoever is signed in: every act on the map, and whether they may do it now. */
  acts?: ActOfferAnswer[];
}

/** A version of a map, adopted or drafted, with what is wrong with it. */
export class AreaMapVersionAnswer {
  /** @example 2 */
  version: number;
  /** From when it applies; absent in a draft. @example "2009-01-01" */
  from?: string;
  decision?: MapDecisionAnswer;
  coverage: CoverageAnswer;
  components: ComponentAnswer[];
  areas: AreaAnswer[];
}

/** A map with all its versions. */
export class AreaMapVersionsAnswer {
  /** @example "6b7c8d9e-0f1a-5b2c-8d3e-4f5a6b7c8d9e" */
  id: string;
  versions: AreaMapVersionAnswer[];
  /** Every act on the map, and whether the caller may do it now. */
  acts: ActOfferAnswer[];
}

/** A map as it stands after an act. */
export class AreaMapAfter {
  /** @example "6b7c8d9e-0f1a-5b2c-8d3e-4f5a6b7c8d9e" */
  id: string;
  /** Where it is read. @example "/api/area-maps/6b7c8d9e-0f1a-5b2c-8d3e-4f5a6b7c8d9e" */
  self: string;
  /** @example 2 */
  version: number;
  /** Of a draft: what would refuse its adoption. */
  coverage: CoverageAnswer;
}

/** An accepted act on a map. */
export class AreaMapActAnswer extends ActAnswer {
  result: AreaMapAfter;
}
