import { EXEMPTION_ACTS } from '@anvisa/domain/exemption/acts';
import type { ExemptionActType } from '@anvisa/domain/exemption/may';
import type { SeenExemption } from '@anvisa/record/queries/exemption-seen';
import type { Language } from '../problems/language.js';
import type { ActOfferAnswer } from './act-offer.answer.js';
import { offer } from './offer.js';

/** Where each of people's acts on an exemption is done. */
const PLACES: Readonly<Record<Exclude<ExemptionActType, 'expire-exemption'>, string>> = {
  'declare-exemption-interest': 'interests',
  'settle-exemption-disqualification': 'disqualifications',
  'refer-exemption': 'referrals',
  'grant-exemption': 'grants',
  'refuse-exemption': 'refusals',
  'revoke-exemption': 'revocations',
};

/** Every act on an exemption, and whether the one who looks may do it now. */
export function exemptionOffers({ about, context, world }: SeenExemption, language: Language): ActOfferAnswer[] {
  return (Object.keys(PLACES) as (keyof typeof PLACES)[]).map((act) =>
    offer({ act, href: `/api/exemptions/${about.exemption.id}/${PLACES[act]}` }, EXEMPTION_ACTS[act].may(about, context, world), language),
  );
}
