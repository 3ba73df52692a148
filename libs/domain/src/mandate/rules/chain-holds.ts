import { firstRefusal, type Refusal, refuse } from '../../refusal.js';
import type { ChainLink } from '../link.js';
import { linkCarries } from './link-carries.js';

/**
 * KL 5:2, 7:5–6: whoever decides has the power from somebody who has it, up to the council. A link above that waits for the council or the board
 * says so; one that has ended breaks the chain.
 */
export function chainHolds(links: readonly ChainLink[]): Refusal | undefined {
  const [nearest, ...above] = links;
  return nearest ? firstRefusal(linkCarries(nearest), ...above.map(linkAboveCarries), isJoined(links)) : refuse('mandate-missing');
}

const WAITING: readonly string[] = ['mandate-condition-unmet', 'mandate-awaits-confirmation'];

function linkAboveCarries(link: ChainLink): Refusal | undefined {
  const refusal = linkCarries(link);
  return refusal === undefined || WAITING.includes(refusal.refused) ? refusal : broken(link);
}

/** Each mandate's giver holds the next one, and the last is the council's. */
function isJoined(links: readonly ChainLink[]): Refusal | undefined {
  const loose = links.find(({ mandate: { giver } }, at) => {
    const parent = links[at + 1]?.mandate;
    return parent ? parent.holder !== giver : giver !== 'council';
  });
  return loose && broken(loose);
}

function broken({ mandate: { giver, holder }, state }: ChainLink): Refusal {
  return refuse('mandate-chain-broken', { giver, holder, state });
}
