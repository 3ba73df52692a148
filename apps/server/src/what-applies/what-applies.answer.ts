import { AgreementAnswer } from '../area-maps/area-map.answer.js';

/** A provision on how it is bought or who answers for it, with its number in the text. */
export class AppliedProvisionAnswer {
  /** @example 4 */
  number: number;
  /** @example "p4" */
  id: string;
  part: 'responsibility' | 'procurement';
  heading: string;
  text: string;
  /** @example "/api/directives/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/editions/3/provisions/p4" */
  self: string;
}

/** The directive that applies on the day. */
export class AppliedDirectiveAnswer {
  directive: string;
  /** @example "Anvisning för it-klientutrustning" */
  title: string;
  /** @example 3 */
  edition: number;
  self: string;
  /** @example "031-412/2026" */
  caseNumber: string;
  /** @example "2026-01-01" */
  inForceFrom: string;
  inForceUntil?: string;
  /** The last day on which a clerical error in its text was put right (FL § 36): the text is the corrected one. @example "2009-03-09" */
  correctedOn?: string;
  provisions: AppliedProvisionAnswer[];
}

/** A directive that governs a part of the delivery still, though a map has closed the area: the map meant its repeal, which has not taken effect. */
export class StillGoverningAnswer extends AppliedDirectiveAnswer {
  /** The closed area. @example "telefoni" */
  area: string;
  /** @example "Telefoni" */
  areaName: string;
  /** The day from which the map without the area applies. @example "2027-01-01" */
  areaClosed: string;
}

/** A part of the delivery that was meant, and what applies to it. */
export class WhatAppliesItemAnswer {
  /** @example "klientutrustning" */
  component: string;
  /** @example "It-klientutrustning" */
  name: string;
  /** @example "hardvara" */
  area: string;
  /** @example "Hårdvara" */
  areaName: string;
  /** Whole kronor a year. @example 95000000 */
  yearlyCostSek: number;
  agreements: AgreementAnswer[];
  /** Absent where no directive is in force on the day. */
  directive?: AppliedDirectiveAnswer;
  /** Those of areas that it belonged to before and that are closed, where their directives are in force on the day. */
  stillGoverning: StillGoverningAnswer[];
}

export class WhatAppliesAnswer {
  /** The day that the answer is about. @example "2026-11-25" */
  on: string;
  /** Whether a map divided the delivery into areas that day. Without one nothing is known by what one buys. */
  isDivided: boolean;
  /** The likeliest first. */
  items: WhatAppliesItemAnswer[];
}
