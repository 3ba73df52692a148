import type { DoorAnswer } from '@anvisa/record/door/outcome';
import type { Answered } from './act.answer.js';
import type { Asking } from './asking.js';

/** An accepted act as it is answered: 201, with the version that the subject has now as its ETag. */
export function accepted<Shown>(
  { kind, accepted: { act, at, version, entries, shown } }: Extract<DoorAnswer, { kind: 'accepted' | 'repeated' }>,
  { reply, request }: Asking,
  location: ((shown: Shown) => string) | undefined,
): Answered<Shown> {
  const result = shown as Shown;
  reply.header('etag', `"${version}"`);
  reply.header('x-request-id', request.id);
  if (location) reply.header('location', location(result));
  if (kind === 'repeated') reply.header('idempotency-replayed', 'true');
  return { act, at, version, receipt: [...entries], result };
}
