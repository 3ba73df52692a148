import type { Edition } from '../../directive/directive.js';
import { barredSince } from '../../disqualification/interest.js';
import { decisionBy, referralBy } from '../deadlines.js';
import type { EditionCase } from '../edition-case.js';
import { morningOf } from '../instants.js';
import { type BoardDues, type DirectorDues, type EditionPhase, NOTHING } from '../reading.js';
import type { StandingPolicy } from '../standing-policy.js';
import { consultationOf } from './consultation.js';
import { type Desk, escalate, move, remind, tell } from './desk.js';

/** The case lies with the director, with the board, or is postponed until its day. No deadline decides. */
export function decision(
  edition: Edition,
  about: EditionCase,
  desk: Desk,
  policy: StandingPolicy,
): Extract<EditionPhase, { phase: 'decision' }> {
  return {
    phase: 'decision',
    director: edition.state === 'ready' ? withDirector(edition, desk, policy) : NOTHING,
    board: edition.state === 'referred' ? withBoard(edition, desk, policy) : NOTHING,
    ...(edition.postponedUntil !== undefined &&
      edition.state === 'postponed' && { resuming: move(desk, 'resume-decision', morningOf(edition.postponedUntil)) }),
    consultation: consultationOf(edition, about, desk, policy),
  };
}

/** Told when the case comes to the desk, and again when somebody there is found to be barred: it goes to the deputy, else to the board (KL 7:4). */
function withDirector(edition: Edition, desk: Desk, policy: StandingPolicy): DirectorDues {
  const { since } = edition;
  const by = decisionBy(edition);
  return {
    telling: tell(desk, 'tell-director', since, ...barredSince(edition, since)),
    reminders: remind(desk, 'remind-director', policy, by),
    escalations: escalate(desk, 'escalate-decision', policy, by),
  };
}

function withBoard(edition: Edition, desk: Desk, policy: StandingPolicy): BoardDues {
  const by = referralBy(edition);
  return {
    telling: tell(desk, 'tell-board-secretary', edition.since),
    reminders: remind(desk, 'remind-board-secretary', policy, by),
    escalations: escalate(desk, 'escalate-referral', policy, by),
  };
}
