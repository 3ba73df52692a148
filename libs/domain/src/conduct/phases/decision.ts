import type { Edition } from '../../directive/directive.js';
import { swedishDateOf } from '../../time.js';
import type { ChasedBy } from '../chased-by.js';
import { morningOf } from '../instants.js';
import { type Chasing, type EditionPhase, NOTHING } from '../reading.js';
import type { StandingPolicy } from '../standing-policy.js';
import { addWorkingDays } from '../working-days.js';
import { consultationOf } from './consultation.js';
import { type Desk, escalate, move, remind, tell } from './desk.js';

/** The case lies with the director, with the board, or is postponed until its day. No deadline decides. */
export function decision(edition: Edition, desk: Desk, policy: StandingPolicy): Extract<EditionPhase, { phase: 'decision' }> {
  return {
    phase: 'decision',
    director: edition.state === 'ready' ? withDirector(edition, desk, policy) : NOTHING,
    board: edition.state === 'referred' ? withBoard(edition, desk, policy) : NOTHING,
    ...(edition.postponedUntil !== undefined &&
      edition.state === 'postponed' && { resuming: move(desk, 'resume-decision', morningOf(edition.postponedUntil)) }),
    consultation: consultationOf(edition, desk, policy),
  };
}

/** Told when the case comes to the desk, and again when somebody there is found to be barred: it goes to the deputy, else to the board (KL 7:4). */
function withDirector({ since, decideBy = swedishDateOf(since), interests }: Edition, desk: Desk, policy: StandingPolicy): Chasing {
  const by: ChasedBy = ({ decision: chase }) => ({ chase, deadline: decideBy });
  return {
    telling: tell(
      desk,
      'tell-director',
      since,
      ...interests.flatMap(({ barsSince }) => (barsSince !== undefined && barsSince > since ? [barsSince] : [])),
    ),
    reminders: remind(desk, 'remind-director', policy, by),
    escalations: escalate(desk, 'escalate-decision', policy, by),
  };
}

function withBoard({ since }: Edition, desk: Desk, policy: StandingPolicy): Chasing {
  const by: ChasedBy = ({ referral: chase }) => ({ chase, deadline: addWorkingDays(swedishDateOf(since), chase.within) });
  return {
    telling: tell(desk, 'tell-board-secretary', since),
    reminders: remind(desk, 'remind-board-secretary', policy, by),
    escalations: escalate(desk, 'escalate-referral', policy, by),
  };
}
