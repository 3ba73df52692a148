import type { Edition } from '@anvisa/domain/directive/directive';
import { reachOf } from '@anvisa/domain/permission/reach';
import { reachesCase } from '@anvisa/domain/permission/reaches';
import type { Reading } from '@anvisa/domain/permission/readings';
import { isRefusal } from '@anvisa/domain/refusal';
import type { Reader } from '@anvisa/record/queries/reader';

/** Whether a part of what a route shows is for this reader too: the route has its own row of the table, and the part has another. */
export function readsPart(reading: Reading, reader: Pick<Reader, 'actor' | 'today'> | undefined, edition: Edition): boolean {
  if (!reader) return false;
  const reach = reachOf(reading, reader);
  return !isRefusal(reach) && reachesCase(reach, edition);
}

/** Whether a reader reads what bears a mark of secrecy in any case: others do in their own alone. */
export function readsSecrets(reader: Pick<Reader, 'actor' | 'today'> | undefined): boolean {
  return reader !== undefined && readsAll('secrets', reader);
}

/** Whether a reader reads what bears a mark of secrecy in this case: in any, or as its officer. */
export function readsSecretsOf(
  edition: Pick<Edition, 'officer'> | undefined,
  reader: Pick<Reader, 'actor' | 'today'> | undefined,
): boolean {
  const reach = reader && reachOf('secrets', reader);
  if (!reach || isRefusal(reach)) return false;
  return reach.all || (reach.ownCase && edition?.officer === reach.person);
}

/** Whether a reader reads all that there is of a kind. */
export function readsAll(reading: Reading, reader: Pick<Reader, 'actor' | 'today'>): boolean {
  const reach = reachOf(reading, reader);
  return !isRefusal(reach) && reach.all;
}
