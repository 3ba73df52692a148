import type { Mandate } from '@anvisa/domain/mandate/mandate';
import { mayConfirm, mayRevoke } from '@anvisa/domain/mandate/may';
import type { MandateState } from '@anvisa/domain/mandate/states';
import type { Before } from '@anvisa/domain/permission/permitted';
import type { Language } from '../problems/language.js';
import type { ActOfferAnswer } from './act-offer.answer.js';
import { offer } from './offer.js';

/** Every act on a mandate, and whether the one who looks may do it now. */
export function mandateOffers(mandate: Mandate, state: MandateState, before: Before, language: Language): ActOfferAnswer[] {
  const address = `/api/mandates/${mandate.id}`;
  return [
    offer({ act: 'confirm-mandate', href: `${address}/confirmations` }, mayConfirm(state, before), language),
    offer({ act: 'revoke-mandate', href: `${address}/revocations` }, mayRevoke(mandate, before), language),
  ];
}
