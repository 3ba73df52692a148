import { ACTS, type ActType } from '@anvisa/domain/acts';
import type { Refusal } from '@anvisa/domain/refusal';
import type { Language } from '../problems/language.js';
import { groundOf, textOf } from '../problems/text.js';
import type { ActOfferAnswer } from './act-offer.answer.js';

/** An act that a page may offer: where it is done, and with which fields. */
export interface Offered {
  readonly act: ActType;
  readonly href: string;
  readonly fields?: readonly string[];
}

/** An act as it is offered to the one who looks, or why it is not. */
export function offer({ act, href, fields }: Offered, refusal: Refusal | undefined, language: Language): ActOfferAnswer {
  const { needsVersion }: { needsVersion?: true } = ACTS[act];
  return {
    act,
    allowed: refusal === undefined,
    method: 'POST',
    href,
    ...(fields && { fields: fields.filter((field) => !href.includes(`{${field}}`)) }),
    needsVersion: needsVersion === true,
    ...(refusal && {
      refusal: { code: refusal.refused, ground: groundOf(refusal.refused) ?? '', detail: textOf(refusal.refused, language, refusal.facts) },
    }),
  };
}
