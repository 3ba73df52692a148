import { DISPOSAL_PERMISSIONS } from './of-disposal.js';
import { DIRECTIVE_PERMISSIONS, EDITION_PERMISSIONS } from './of-editions.js';
import { PLANNING_PERMISSIONS, ROUND_PERMISSIONS } from './of-evaluations.js';
import { EXEMPTION_PERMISSIONS } from './of-exemptions.js';
import { AREA_PERMISSIONS, MANDATE_PERMISSIONS, STRATEGY_PERMISSIONS } from './of-governing.js';
import { PEOPLE_PERMISSIONS } from './of-people.js';
import { RECEIPT_PERMISSIONS, REPORT_PERMISSIONS } from './of-publishing.js';
import { SECRECY_PERMISSIONS } from './of-secrecy.js';
import type { Permission } from './permission.js';

/** Who may do what: a row for each act that people do. The acts take their rules from here; `docs/permissions.md` is made from it. */
export const PERMISSIONS = {
  ...PEOPLE_PERMISSIONS,
  ...STRATEGY_PERMISSIONS,
  ...MANDATE_PERMISSIONS,
  ...AREA_PERMISSIONS,
  ...DIRECTIVE_PERMISSIONS,
  ...EDITION_PERMISSIONS,
  ...RECEIPT_PERMISSIONS,
  ...PLANNING_PERMISSIONS,
  ...ROUND_PERMISSIONS,
  ...EXEMPTION_PERMISSIONS,
  ...REPORT_PERMISSIONS,
  ...SECRECY_PERMISSIONS,
  ...DISPOSAL_PERMISSIONS,
} as const;

/** An act that people may do. */
export type PermittedAct = keyof typeof PERMISSIONS;

export function permissionOf(act: PermittedAct): Permission {
  return PERMISSIONS[act];
}
