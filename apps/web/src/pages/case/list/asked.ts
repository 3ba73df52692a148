import { EDITION_STATES, type EditionState } from '@anvisa/domain/directive/states';
import { wordsIn } from '../../../kit/address.js';
import { given } from '../../../kit/given.js';

/** Which cases, in which order, and how far down: an address says it whole, so that it can be sent to somebody and gone back to. */
export interface CasesAsked {
  sok?: string;
  lage?: EditionState;
  omrade?: string;
  /** Who has the case. */
  hos?: string;
  frist?: 'passerad';
  ordning?: 'andrat';
  /** How many pages of the list are shown; left out, one. */
  sidor?: number;
}

/** Whoever reads so far looks for something that a search finds sooner. */
export const MOST_PAGES = 20;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function casesAsked({ sok, lage, omrade, hos, frist, ordning, sidor }: Record<string, unknown>): CasesAsked {
  return given({
    sok: wordsIn(sok),
    lage: EDITION_STATES.find((one) => one === lage),
    omrade: wordsIn(omrade),
    hos: typeof hos === 'string' && ID.test(hos) ? hos : undefined,
    frist: frist === 'passerad' ? frist : undefined,
    ordning: ordning === 'andrat' ? ordning : undefined,
    sidor: Number.isInteger(sidor) && Number(sidor) > 1 ? Math.min(Number(sidor), MOST_PAGES) : undefined,
  });
}

/** What is chosen of the cases; the order and how far down choose none. */
export function chosenIn({ ordning: _order, sidor: _pages, ...chosen }: CasesAsked): Omit<CasesAsked, 'ordning' | 'sidor'> {
  return chosen;
}
