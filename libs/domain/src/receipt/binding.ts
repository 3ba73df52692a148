import type { SwedishDate } from '../time.js';
import type { Receipt } from './receipt.js';

/** Of a day that awaits a board, which may never decide: after every other. */
export const NOT_YET = 'infinity';

/**
 * Before which day an edition binds the unit that received it in no case: that of the decision which added the unit, or for a company that on which its
 * own board adopted it; {@link NOT_YET} until it has. Undefined where the edition's own day alone decides.
 */
export function notBoundBefore({ boundFrom, bindsOnceAdopted, adopted }: Receipt): SwedishDate | undefined {
  if (bindsOnceAdopted && !adopted) return NOT_YET;
  return boundFrom !== undefined && adopted !== undefined && boundFrom > adopted.on ? boundFrom : (adopted?.on ?? boundFrom);
}

/** From which day it binds the unit; undefined while a company's board has not adopted it, or the edition has no day of its own yet. */
export function bindsFrom(receipt: Receipt, inForceFrom: SwedishDate | undefined): SwedishDate | undefined {
  const notBefore = notBoundBefore(receipt);
  if (inForceFrom === undefined || notBefore === NOT_YET) return undefined;
  return notBefore !== undefined && notBefore > inForceFrom ? notBefore : inForceFrom;
}
