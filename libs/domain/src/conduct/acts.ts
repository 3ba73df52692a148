import { adoptPolicy } from './acts/adopt-policy.js';
import { EDITION_MOVES } from './acts/edition-moves.js';
import { EDITION_NOTICES } from './acts/edition-notices.js';

/** The conductor's acts, and the one by which people change its policy. */
export const CONDUCT_ACTS = {
  'adopt-policy': adoptPolicy,
  ...EDITION_NOTICES,
  ...EDITION_MOVES,
} as const;
