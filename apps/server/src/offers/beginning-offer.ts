import { type Before, permitted } from '@anvisa/domain/permission/permitted';
import type { Language } from '../problems/language.js';
import type { ActOfferAnswer } from './act-offer.answer.js';
import { offer } from './offer.js';

/** An act that begins something, or that its roles alone decide: whether the one who looks may do it. */
export function beginningOffer(
  act: 'register-person' | 'register-unit' | 'adopt-policy' | 'compile-report' | 'register-strategy' | 'issue-mandate',
  href: string,
  before: Before,
  language: Language,
): ActOfferAnswer {
  return offer({ act, href }, permitted(act, before), language);
}
