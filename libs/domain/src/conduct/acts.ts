import { adoptPolicy } from './acts/adopt-policy.js';
import { DEPUTYSHIP_NOTICES } from './acts/deputyship-notices.js';
import { EDITION_MOVES } from './acts/edition-moves.js';
import { EDITION_NOTICES } from './acts/edition-notices.js';
import { EXEMPTION_NOTICES } from './acts/exemption-notices.js';
import { STRATEGY_NOTICES } from './acts/strategy-notices.js';

/** The conductor's acts, and the one by which people change its policy. */
export const CONDUCT_ACTS = {
  'adopt-policy': adoptPolicy,
  ...EDITION_NOTICES,
  ...EDITION_MOVES,
  ...STRATEGY_NOTICES,
  ...EXEMPTION_NOTICES,
  ...DEPUTYSHIP_NOTICES,
} as const;
