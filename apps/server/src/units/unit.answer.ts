import type { UnitKind } from '@anvisa/domain/person/unit';
import { ActAnswer } from '../acts/act.answer.js';
import { ActOfferAnswer } from '../offers/act-offer.answer.js';

/** A part of the city. */
export class UnitAnswer {
  /** @example "3d6f4b0a-9c1e-5f7a-8b2d-4e6f8a0c2d1b" */
  id: string;
  /** A committee (nämnd), a district committee (stadsdelsnämnd), a company (bolag) or an office (kontor). @example "committee" */
  kind: UnitKind;
  /** @example "Utbildningsnämnden" */
  name: string;
  /** Its last day, for a unit that has closed. @example "2010-12-31" */
  closed?: string;
  /** Of one that is read alone, for whoever is signed in: every act on the unit, and whether they may do it now. */
  acts?: ActOfferAnswer[];
}

/** An accepted act on a unit. */
export class UnitActAnswer extends ActAnswer {
  /** The unit as it stands now. */
  result: UnitAnswer;
}
