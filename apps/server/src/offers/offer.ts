import { ACTS, type ActType } from '@anvisa/domain/acts';
import type { OutcomesLeft } from '@anvisa/domain/directive/edition-act';
import type { Refusal } from '@anvisa/domain/refusal';
import type { Language } from '../problems/language.js';
import { groundOf, textOf } from '../problems/text.js';
import type { ActOfferAnswer, ActRefusedAnswer, OutcomesLeftAnswer } from './act-offer.answer.js';

/** An act that a page may offer: where it is done, and with which fields. */
export interface Offered {
  readonly act: ActType;
  readonly href: string;
  readonly fields?: readonly string[];
  readonly left?: OutcomesLeft | undefined;
}

/** An act as it is offered to the one who looks, or why it is not. */
export function offer({ act, href, fields, left }: Offered, refusal: Refusal | undefined, language: Language): ActOfferAnswer {
  const { needsVersion }: { needsVersion?: true } = ACTS[act];
  return {
    act,
    allowed: refusal === undefined,
    method: 'POST',
    href,
    ...(fields && { fields: fields.filter((field) => !href.includes(`{${field}}`)) }),
    needsVersion: needsVersion === true,
    ...(refusal ? { refusal: refusalTold(refusal, language) } : left && { left: leftOf(left, language) }),
  };
}

function leftOf({ outcomes, because }: OutcomesLeft, language: Language): OutcomesLeftAnswer {
  return { outcomes: [...outcomes], because: refusalTold(because, language) };
}

/** Why an act is not allowed, in the reader's language. */
export function refusalTold({ refused, facts }: Refusal, language: Language): ActRefusedAnswer {
  return { code: refused, ground: groundOf(refused, language) ?? '', detail: textOf(refused, language, facts) };
}
