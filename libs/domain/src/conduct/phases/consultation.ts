import type { Consultation, Edition } from '../../directive/directive.js';
import type { ChasedBy } from '../chased-by.js';
import { type Chasing, NOTHING } from '../reading.js';
import type { StandingPolicy } from '../standing-policy.js';
import { type Desk, escalate, remind, tell } from './desk.js';

/** Committees are asked (KL 6:12) while the case goes on; those who are silent are reminded, and at last the head of IT hears of it. */
export function consultationOf({ consultation }: Edition, desk: Desk, policy: StandingPolicy): Chasing {
  if (!consultation || silentUnits(consultation).length === 0) return NOTHING;
  // It goes on through the case's phases and rounds: a key of its own, by its days.
  const asked = { ...desk, round: 1, since: consultation.openedAt };
  const by: ChasedBy = ({ consultation: chase }) => ({ chase, deadline: consultation.answerBy });
  return {
    telling: tell(asked, 'tell-consulted', consultation.openedAt),
    reminders: remind(asked, 'remind-consultation', policy, by),
    escalations: escalate(asked, 'escalate-consultation', policy, by),
  };
}

export function silentUnits({ units, answers }: Consultation): readonly string[] {
  return units.filter((unit) => !answers.some((answer) => answer.unit === unit));
}
