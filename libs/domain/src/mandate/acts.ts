import { confirmMandate } from './acts/confirm-mandate.js';
import { issueMandate } from './acts/issue-mandate.js';
import { revokeMandate } from './acts/revoke-mandate.js';

/** Every act on a mandate, by its type. */
export const MANDATE_ACTS = {
  'issue-mandate': issueMandate,
  'confirm-mandate': confirmMandate,
  'revoke-mandate': revokeMandate,
} as const;
