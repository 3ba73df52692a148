import { retryAfter } from './back-off.js';
import { DeliveryError, deliveryErrorOf } from './delivery-error.js';
import type { Mailer } from './mailer.js';
import type { Message } from './message.js';
import type { NoticeStore, Sent, Taken } from './notice-store.js';

export type Outcome = 'sent' | 'retried' | 'given-up';

/** Sends one letter and writes what became of the notices in it. A fault of the store is thrown: what was sent and not written goes again, as the same letter. */
export async function post(store: NoticeStore, mailer: Mailer, notices: readonly Taken[], compose: () => Message): Promise<Outcome> {
  const ids = notices.map(({ id }) => id);
  const result = await attempt(mailer, compose);
  if ('messageId' in result) {
    await store.sent(ids, result);
    return 'sent';
  }
  const retryAt = result.permanent ? undefined : retryAfter(Math.max(...notices.map(({ attempts }) => attempts)));
  await store.failed(ids, { error: result.message, retryAt, mailIsAway: !result.aboutTheLetter });
  return retryAt ? 'retried' : 'given-up';
}

async function attempt(mailer: Mailer, compose: () => Message): Promise<Sent | DeliveryError> {
  try {
    const message = composed(compose);
    const { response } = await mailer.send(message);
    return { messageId: message.messageId, response };
  } catch (fault) {
    return deliveryErrorOf(fault);
  }
}

/** A letter that cannot be composed says nothing of the mail. */
function composed(compose: () => Message): Message {
  try {
    return compose();
  } catch (cause) {
    throw new DeliveryError(cause instanceof Error ? cause.message : String(cause), false, true, { cause });
  }
}
