import { ActAnswer } from '../acts/act.answer.js';

/** A receipt as it stands once the company's own board has adopted the edition. */
export class AdoptedAfter {
  /** @example "3d6f4b0a-9c1e-5f7a-8b2d-4e6f8a0c2d1b" */
  unit: string;
  /** @example "2008-12-10" */
  adoptedOn: string;
}

/** An adoption that is on record. */
export class AdoptionAnswer extends ActAnswer {
  result: AdoptedAfter;
}
