import type { AreaMap } from '@anvisa/domain/area/area-map';
import { mayAdopt, mayDraft } from '@anvisa/domain/area/may';
import type { Before } from '@anvisa/domain/permission/permitted';
import type { Language } from '../problems/language.js';
import type { ActOfferAnswer } from './act-offer.answer.js';
import { offer } from './offer.js';

/** Every act on a map, and whether the one who looks may do it as its last version stands. */
export function areaMapOffers(map: AreaMap, before: Before, language: Language): ActOfferAnswer[] {
  const address = `/api/area-maps/${map.id}`;
  return [
    offer({ act: 'draft-area-map', href: `${address}/drafts` }, mayDraft(before), language),
    offer({ act: 'adopt-area-map', href: `${address}/adoptions` }, mayAdopt(map, before), language),
  ];
}
