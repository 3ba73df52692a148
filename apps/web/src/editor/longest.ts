import { ConsequencesRequest, ContentRequest, ProvisionRequest } from '@anvisa/api-client/longest';
import { type TooLong, tooLong } from '../kit/too-long.js';
import type { Place } from './places.js';

/** How many characters a reference may have. */
export const LONGEST_REFERENCE = ContentRequest.references;

/** How many characters a place may hold that holds words. */
function longestAt(place: Place): number | undefined {
  const [first, second, field] = place.split('/');
  if (first === 'consequences') return ConsequencesRequest[second as keyof typeof ConsequencesRequest];
  if (first === 'provisions') return ProvisionRequest[field as keyof typeof ProvisionRequest];
  return first === 'title' || first === 'transitional' || first === 'changes' ? ContentRequest[first] : undefined;
}

/** How much too long it is what stands at a place; undefined where it is not. */
export function tooLongAt(place: Place, words: string): TooLong | undefined {
  const max = longestAt(place);
  return max === undefined ? undefined : tooLong(max, words);
}
