import { offerOf } from '../../kit/offers.js';
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

/** Whether the API lets its reader decide something about it. */
export function mayDecide({ acts }: Exemption): boolean {
  return DECISIONS.some((one) => offerOf(acts, `${one}-exemption`).allowed);
}

/** The board decides where the directive names it, and what was referred to it or decided by it before. */
export function isBoards({ state, decisions }: Exemption, exemptionsBy: string | undefined): boolean {
  return exemptionsBy === 'executive-board' || state === 'referred' || decisions.some(({ body }) => body === 'executive-board');
}
