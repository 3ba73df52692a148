import { EVALUATION_ACTS } from '@anvisa/domain/evaluation/acts';
import type { CountedEvaluation } from '@anvisa/domain/evaluation/as-counted';
import type { RoundActType } from '@anvisa/domain/evaluation/may';
import type { Before } from '@anvisa/domain/permission/permitted';
import { editionAddress } from '../editions/edition-act.js';
import type { Language } from '../problems/language.js';
import type { ActOfferAnswer } from './act-offer.answer.js';
import { offer } from './offer.js';

/** Where each act on a round of evaluation is done. */
const PLACES: Readonly<Record<RoundActType, string>> = {
  'answer-evaluation': 'answers',
  'decline-evaluation': 'declined-answers',
  'replace-evaluator': 'evaluator-replacements',
  'conclude-evaluation': 'conclusions',
};

/** Every act on a round of evaluation, and whether the one who looks may do it now. */
export function evaluationOffers(evaluation: CountedEvaluation, before: Before, language: Language): ActOfferAnswer[] {
  const address = `${editionAddress(evaluation)}/evaluations/${evaluation.round}`;
  return (Object.keys(PLACES) as RoundActType[]).map((act) =>
    offer({ act, href: `${address}/${PLACES[act]}` }, EVALUATION_ACTS[act].may(evaluation, before), language),
  );
}
