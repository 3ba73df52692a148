import type { Directive, Edition } from '@anvisa/domain/directive/directive';
import { EVALUATION_ACTS } from '@anvisa/domain/evaluation/acts';
import type { CountedEvaluation } from '@anvisa/domain/evaluation/as-counted';
import type { RoundActType } from '@anvisa/domain/evaluation/may';
import { outcomesLeft } from '@anvisa/domain/evaluation/rules/outcome-is-possible';
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

/** The round, and what it evaluates. */
interface Evaluated {
  readonly evaluation: CountedEvaluation;
  readonly directive: Directive;
  readonly edition: Edition;
}

/** Every act on a round of evaluation, and whether the one who looks may do it now. */
export function evaluationOffers({ evaluation, directive, edition }: Evaluated, before: Before, language: Language): ActOfferAnswer[] {
  const address = `${editionAddress(evaluation)}/evaluations/${evaluation.round}`;
  return (Object.keys(PLACES) as RoundActType[]).map((act) => {
    const left = act === 'conclude-evaluation' ? outcomesLeft(directive, edition) : undefined;
    return offer({ act, href: `${address}/${PLACES[act]}`, left }, EVALUATION_ACTS[act].may(evaluation, before), language);
  });
}
