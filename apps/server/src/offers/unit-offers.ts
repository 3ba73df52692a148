import type { Before } from '@anvisa/domain/permission/permitted';
import { mayCloseUnit, mayLeaveUnitOut } from '@anvisa/domain/person/may';
import type { Unit } from '@anvisa/domain/person/unit';
import type { Language } from '../problems/language.js';
import type { ActOfferAnswer } from './act-offer.answer.js';
import { offer } from './offer.js';

/** Every act on a unit, and whether the one who looks may do it now. */
export function unitOffers(unit: Unit, before: Before, language: Language): ActOfferAnswer[] {
  const self = `/api/units/${unit.id}`;
  return [
    offer({ act: 'close-unit', href: `${self}/closings` }, mayCloseUnit(unit, before), language),
    offer(
      { act: 'leave-unit-out', href: `${self}/directives-left-out`, fields: ['directives', 'reasons'] },
      mayLeaveUnitOut(unit, before),
      language,
    ),
  ];
}
