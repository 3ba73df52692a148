import type { MandateState } from '@anvisa/domain/mandate/states';
import type { Standing as StrategyStanding } from '@anvisa/domain/strategy/standing';
import type { Standing } from '../../kit/state-tag.js';

/** The shape in which each standing is shown. */
export const STANDINGS: Record<StrategyStanding, Standing> = {
  undecided: 'waits',
  approved: 'applies',
  'approved-with-changes': 'applies',
  rejected: 'ended',
  ended: 'ended',
  annulled: 'trouble',
};

export const OF_MANDATE: Record<MandateState, Standing> = {
  conditional: 'waits',
  'awaiting-confirmation': 'waits',
  'not-begun': 'begun',
  'in-force': 'applies',
  expired: 'ended',
  revoked: 'ended',
  lapsed: 'ended',
};
