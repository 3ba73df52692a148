import { AREA_REFUSALS } from './area/refusals.js';
import { CONDUCT_REFUSALS } from './conduct/refusals.js';
import { DIRECTIVE_REFUSALS } from './directive/refusals.js';
import { DISPOSAL_REFUSALS } from './disposal/refusals.js';
import { EVALUATION_REFUSALS } from './evaluation/refusals.js';
import { EXEMPTION_REFUSALS } from './exemption/refusals.js';
import { MANDATE_REFUSALS } from './mandate/refusals.js';
import { PERSON_REFUSALS } from './person/refusals.js';
import { RECEIPT_REFUSALS } from './receipt/refusals.js';
import type { RefusalCatalogue } from './refusal-catalogue.js';
import { REPORT_REFUSALS } from './report/refusals.js';
import { SECRECY_REFUSALS } from './secrecy/refusals.js';
import { STRATEGY_REFUSALS } from './strategy/refusals.js';

/** Refusals that any act may meet. */
const COMMON_REFUSALS = {
  'not-found': {
    ground: 'husregel (FL § 6)',
    sv: 'Det finns inget sådant ärende.',
    en: 'There is no such case.',
  },
  'role-missing': {
    ground: 'husregel (KL 6:37)',
    sv: 'Detta får bara göras av: {roles}.',
    en: 'Only these may do this: {roles}.',
  },
} as const satisfies RefusalCatalogue;

/** Every refusal of the product, by its stable code. `docs/refusals.md` is made from it. */
export const REFUSALS = {
  ...COMMON_REFUSALS,
  ...PERSON_REFUSALS,
  ...STRATEGY_REFUSALS,
  ...MANDATE_REFUSALS,
  ...AREA_REFUSALS,
  ...CONDUCT_REFUSALS,
  ...DIRECTIVE_REFUSALS,
  ...RECEIPT_REFUSALS,
  ...EVALUATION_REFUSALS,
  ...EXEMPTION_REFUSALS,
  ...REPORT_REFUSALS,
  ...SECRECY_REFUSALS,
  ...DISPOSAL_REFUSALS,
} as const satisfies RefusalCatalogue;

export type RefusalCode = keyof typeof REFUSALS;
