import type { Before } from '@anvisa/domain/permission/permitted';
import { mayOnStrategy, type StrategyActType } from '@anvisa/domain/strategy/may';
import type { Strategy } from '@anvisa/domain/strategy/strategy';
import type { Language } from '../problems/language.js';
import type { ActOfferAnswer } from './act-offer.answer.js';
import { offer } from './offer.js';

/** Where each act on a strategy is done. */
const PLACES: Readonly<Record<StrategyActType, string>> = {
  'record-office-statement': 'office-statements',
  'record-preparation': 'preparations',
  'record-board-proposal': 'board-proposals',
  'record-special-statement': 'special-statements',
  'record-council-decision': 'council-decisions',
  'attach-strategy-document': 'documents',
  'record-missing-document': 'missing-documents',
  'supersede-strategy': 'supersessions',
  'revoke-strategy': 'revocations',
  'annul-strategy': 'annulments',
};

/** Every act on a strategy, and whether the one who looks may do it as the strategy stands. */
export function strategyOffers(strategy: Strategy, before: Before, language: Language): ActOfferAnswer[] {
  return (Object.keys(PLACES) as StrategyActType[]).map((act) =>
    offer({ act, href: `/api/strategies/${strategy.id}/${PLACES[act]}` }, mayOnStrategy(act, strategy, before), language),
  );
}
