import type { Refusal } from '@anvisa/domain/refusal';
import type { Accepted } from '@anvisa/record/door/answer';
import type { DoorAnswer } from '@anvisa/record/door/outcome';
import { notFound, Problem } from '../problems/problem.js';
import { addressOf } from './address-of.js';

type Refused = Exclude<DoorAnswer, { kind: 'accepted' | 'repeated' }>;

const SOON = { headers: { 'retry-after': '1' } };

/** What the door did not do, as a problem. */
export function refusalOf(answer: Refused): Problem {
  switch (answer.kind) {
    case 'refused':
      return new Problem(statusOf(answer.refusal), answer.refusal.refused, answer.refusal.facts && { facts: answer.refusal.facts });
    case 'outdated':
      return new Problem(412, 'version-outdated', {
        facts: { version: answer.version },
        headers: { etag: `"${answer.version}"` },
        ...current(answer.subject),
      });
    case 'version-missing':
      return new Problem(428, 'version-missing', current(answer.subject));
    case 'unseen':
      return notFound();
    case 'key-reused':
      return new Problem(422, 'key-reused');
    case 'unclean':
      return new Problem(422, 'text-unclean', { pointers: [{ pointer: answer.unclean.pointer, code: answer.unclean.why }] });
    case 'too-large':
      return new Problem(413, 'body-too-large');
    case 'contended':
      return new Problem(503, 'contended', SOON);
  }
}

/** One status for what the rules refuse; apart from it only whom they refuse it to, and what is not there. */
function statusOf({ refused }: Refusal): number {
  if (refused === 'not-found') return 404;
  return refused === 'role-missing' ? 403 : 409;
}

/** The first disposals emptied what the answers of acts showed. Such an answer is not given again, and what it showed stands in the record. */
export function answerDisposed({ subject }: Accepted): Problem {
  return new Problem(410, 'answer-disposed', current(subject));
}

function current(subject: string) {
  const address = addressOf(subject);
  return address === undefined ? {} : { current: address };
}
