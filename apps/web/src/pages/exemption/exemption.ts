import type { Standing } from '../../kit/state-tag.js';
import type { Answer } from '../../session/read.js';

export type Exemption = Answer<'/api/exemptions/{exemption}'>;

export const STANDINGS: Readonly<Record<Exemption['state'], Standing>> = {
  requested: 'waits',
  referred: 'waits',
  granted: 'applies',
  refused: 'ended',
  expired: 'ended',
  revoked: 'ended',
};

/** What a decider can do with an exemption, the most likely first. */
export const DECISIONS = ['grant', 'refuse', 'refer', 'revoke'] as const;
export type Decision = (typeof DECISIONS)[number];
