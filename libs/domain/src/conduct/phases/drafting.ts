import type { Edition } from '../../directive/directive.js';
import { draftBy } from '../deadlines.js';
import type { EditionCase } from '../edition-case.js';
import type { EditionPhase } from '../reading.js';
import type { StandingPolicy } from '../standing-policy.js';
import { consultationOf } from './consultation.js';
import { type Desk, escalate, remind, tell } from './desk.js';

/** An officer drafts. The day on which the draft should be ready is chased, never enforced. */
export function drafting(
  edition: Edition,
  about: EditionCase,
  desk: Desk,
  policy: StandingPolicy,
): Extract<EditionPhase, { phase: 'drafting' }> {
  const by = draftBy(edition);
  return {
    phase: 'drafting',
    drafter: {
      telling: wasReturned(edition) ? tell(desk, 'tell-drafter', edition.since) : [],
      reminders: remind(desk, 'remind-drafter', policy, by),
      escalations: escalate(desk, 'escalate-draft', policy, by),
    },
    ...(edition.consultation && { consultation: consultationOf(edition, about, desk, policy) }),
  };
}

/** The decision that began this drafting sent it back; a draft that its officer took back needs no telling. */
function wasReturned({ decisions, since }: Edition): boolean {
  const last = decisions.at(-1);
  return last?.outcome === 'returned' && last.at === since;
}
