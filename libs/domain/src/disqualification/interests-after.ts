import type { EntryMeta } from '../aggregate.js';
import type { InterestEvent } from '../directive/events.js';
import { type Interest, isUnsettled, type WithInterests } from './interest.js';

/** The interests of a case after one more was told of, or one was settled. */
export function interestsAfter({ interests }: WithInterests, event: InterestEvent, meta: EntryMeta): readonly Interest[] {
  const { type, person } = event;
  if (type === 'DisqualificationDecided')
    return interests.map((one) => (one.person === person && isUnsettled(one) ? found(one, event.disqualified, meta) : one));
  const { raisedBy } = event;
  return [...interests, { person, raisedBy, ...(raisedBy === 'self' && { barsSince: meta.at }) }];
}

function found({ barsSince, ...interest }: Interest, disqualified: boolean, { at }: EntryMeta): Interest {
  return disqualified ? { ...interest, found: 'disqualified', barsSince: barsSince ?? at } : { ...interest, found: 'not-disqualified' };
}
