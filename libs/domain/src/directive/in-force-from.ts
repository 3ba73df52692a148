import { type SwedishDate, swedishDateOf } from '../time.js';
import type { Edition } from './directive.js';

/**
 * From which day an edition binds, also before the conductor has noted that the day came: its text's, or that of its publication where that is later.
 * Nothing binds before it was published: until then there is no such day, whatever its text says.
 */
export function inForceFromOf({ state, inForceFrom, publishedAt, text }: Edition): SwedishDate | undefined {
  if (state !== 'published' || publishedAt === undefined || !text) return inForceFrom;
  const published = swedishDateOf(publishedAt);
  const isLate = text.outline.inForceFrom < published;
  return isLate ? published : text.outline.inForceFrom;
}
