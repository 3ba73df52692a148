import type { Edition } from '@anvisa/domain/directive/directive';
import { reachOf } from '@anvisa/domain/permission/reach';
import { reachesCase } from '@anvisa/domain/permission/reaches';
import type { Reading } from '@anvisa/domain/permission/readings';
import { isRefusal } from '@anvisa/domain/refusal';
import type { Reader } from '@anvisa/record/queries/reader';

/**
 * Whether a part of what a route shows is for this reader too: the route has its own row of the table, and the part has another.
 * @param edition none where a case is no edition's: then it is for those who read all of the kind.
 */
export function readsPart(reading: Reading, reader: Pick<Reader, 'actor' | 'today'> | undefined, edition: Edition | undefined): boolean {
  if (!reader) return false;
  const reach = reachOf(reading, reader);
  return !isRefusal(reach) && (edition ? reachesCase(reach, edition) : reach.all);
}

/** Whether a reader reads what bears a mark of secrecy in any case: others do in their own alone. */
export function readsSecrets(reader: Pick<Reader, 'actor' | 'today'> | undefined): boolean {
  return reader !== undefined && readsAll('secrets', reader);
}

/** Whether a reader reads all that there is of a kind. */
export function readsAll(reading: Reading, reader: Pick<Reader, 'actor' | 'today'>): boolean {
  const reach = reachOf(reading, reader);
  return !isRefusal(reach) && reach.all;
}
