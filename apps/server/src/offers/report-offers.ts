import type { Before } from '@anvisa/domain/permission/permitted';
import { REPORT_ACTS } from '@anvisa/domain/report/acts';
import type { DelegationReport } from '@anvisa/domain/report/report';
import type { Language } from '../problems/language.js';
import type { ActOfferAnswer } from './act-offer.answer.js';
import { offer } from './offer.js';

/** Where each act on a compiled report is done. */
const PLACES = {
  'record-meeting': 'meetings',
  'record-adjustment': 'adjustments',
  'record-announcement': 'announcements',
  'take-notice-down': 'removals',
} as const;

/** Every act on a report of decisions by delegation, and whether the one who looks may do it now. */
export function reportOffers(report: DelegationReport, before: Before, language: Language): ActOfferAnswer[] {
  const address = `/api/delegation-reports/${report.id}`;
  return (Object.keys(PLACES) as (keyof typeof PLACES)[]).map((act) =>
    offer({ act, href: `${address}/${PLACES[act]}` }, REPORT_ACTS[act].may(report, before), language),
  );
}
