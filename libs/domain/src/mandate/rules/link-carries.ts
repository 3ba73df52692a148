import { type Refusal, refuse } from '../../refusal.js';
import type { ChainLink } from '../link.js';

/** KL 7:5: a decision by delegation needs a mandate in force that day, for that matter. Each way of lacking one has its own answer. */
export function linkCarries({ mandate, state, coversArea, condition }: ChainLink): Refusal | undefined {
  if (!coversArea) return refuse('mandate-not-for-area');
  const strategy = { strategy: condition?.title ?? '', caseNumber: condition?.caseNumber ?? '' };
  switch (state) {
    case 'in-force':
      return undefined;
    case 'conditional':
      return refuse('mandate-condition-unmet', strategy);
    case 'awaiting-confirmation':
      return refuse('mandate-awaits-confirmation', strategy);
    case 'not-begun':
      return refuse('mandate-not-begun', { from: mandate.from });
    case 'expired':
      return refuse('mandate-expired', { until: mandate.until ?? '' });
    case 'revoked':
      return refuse('mandate-revoked', { from: mandate.revoked?.from ?? '' });
    case 'lapsed':
      return refuse('mandate-lapsed', strategy);
  }
}
