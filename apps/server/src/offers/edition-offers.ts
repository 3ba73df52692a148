import type { Context, World } from '@anvisa/domain/act';
import { EDITION_ACTS } from '@anvisa/domain/directive/acts';
import type { Case, EditionAct, OfEdition } from '@anvisa/domain/directive/edition-act';
import { openEvaluation } from '@anvisa/domain/evaluation/acts/open-evaluation';
import { planEvaluation } from '@anvisa/domain/evaluation/acts/plan-evaluation';
import { permitted } from '@anvisa/domain/permission/permitted';
import { editionAddress, SUB_RESOURCES } from '../editions/edition-act.js';
import type { Language } from '../problems/language.js';
import type { ActOfferAnswer } from './act-offer.answer.js';
import { offer } from './offer.js';

type OfferedAct = Pick<EditionAct<OfEdition>, 'may' | 'left'> & { readonly fields: readonly string[] };

const ACTS: Readonly<Record<string, OfferedAct>> = {
  ...EDITION_ACTS,
  'plan-evaluation': planEvaluation,
  'open-evaluation': openEvaluation,
};
const PLACES = { ...SUB_RESOURCES, 'plan-evaluation': 'evaluation-plans', 'open-evaluation': 'evaluations' } as const;

const MARK = ['provision', 'authority', 'from', 'reasons'];

/** What the rules are asked before: who looks, when, and what the mandates rest on. */
export interface Seeing {
  readonly context: Context;
  readonly world: World;
}

/** Every act on an edition, and whether the one who looks may do it now: the very rules that the door asks say so. */
export function editionOffers(about: Case, { context, world }: Seeing, language: Language): ActOfferAnswer[] {
  const address = editionAddress({ directive: about.directive.id, edition: about.edition.number });
  return (Object.keys(PLACES) as (keyof typeof PLACES)[])
    .flatMap((act) => {
      const found = ACTS[act];
      if (!found) return [];
      const href = `${address}/${PLACES[act].replace(/:(\w+)/g, '{$1}')}`;
      const left = found.left?.(about, context, world);
      return offer({ act, href, fields: found.fields, left }, found.may(about, context, world), language);
    })
    .concat(
      offer({ act: 'mark-secret', href: `${address}/secrecy-marks`, fields: MARK }, permitted('mark-secret', context), language),
      offer(
        { act: 'lift-secrecy', href: `${address}/secrecy-marks/{mark}/liftings`, fields: ['reasons'] },
        permitted('lift-secrecy', context),
        language,
      ),
    );
}
