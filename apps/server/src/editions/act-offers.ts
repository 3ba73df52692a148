import type { World } from '@anvisa/domain/act';
import { EDITION_ACTS } from '@anvisa/domain/directive/acts';
import type { EditionAct, OfEdition } from '@anvisa/domain/directive/edition-act';
import type { SeenEdition } from '@anvisa/record/queries/edition-seen';
import type { Language } from '../problems/language.js';
import { groundOf, textOf } from '../problems/text.js';
import type { ActOfferAnswer } from './act-offer.answer.js';
import { type EditionActType, editionAddress, SUB_RESOURCES } from './edition-act.js';

/** Every act on an edition, and whether the one who looks may do it now: the very rules that the door asks say so. */
export function actOffers(seen: SeenEdition, language: Language): ActOfferAnswer[] {
  return Object.entries(EDITION_ACTS).map(([type, act]) => offer(type as EditionActType, act, seen, language));
}

type AnyAct = Pick<EditionAct<OfEdition>, 'needsVersion'> & {
  readonly may: (about: SeenEdition['about'], context: SeenEdition['context'], world: World) => ReturnType<EditionAct<OfEdition>['may']>;
  readonly fields: readonly string[];
};

function offer(
  type: EditionActType,
  { may, fields, needsVersion }: AnyAct,
  { about, context, world }: SeenEdition,
  language: Language,
): ActOfferAnswer {
  const href = `${editionAddress({ directive: about.directive.id, edition: about.edition.number })}/${SUB_RESOURCES[type].replace(/:(\w+)/g, '{$1}')}`;
  const refusal = may(about, context, world);
  return {
    act: type,
    allowed: refusal === undefined,
    method: 'POST',
    href,
    fields: fields.filter((field) => !href.includes(`{${field}}`)),
    needsVersion: needsVersion === true,
    ...(refusal && {
      refusal: { code: refusal.refused, ground: groundOf(refusal.refused) ?? '', detail: textOf(refusal.refused, language, refusal.facts) },
    }),
  };
}
