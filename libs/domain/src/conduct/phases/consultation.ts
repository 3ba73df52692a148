import { askedOf, type Consultation, type Edition } from '../../directive/directive.js';
import { type SwedishDate, swedishDateOf } from '../../time.js';
import { opinionsBy } from '../deadlines.js';
import type { EditionCase } from '../edition-case.js';
import { dayOfDoing, isOpen, type LastDays } from '../open-units.js';
import { type ConsultationDues, type Due, NOTHING } from '../reading.js';
import type { StandingPolicy } from '../standing-policy.js';
import { type Desk, escalate, remind, tell } from './desk.js';

/** Committees are asked (KL 6:12) while the case goes on; those who are silent are reminded, and at last the head of IT hears of it. */
export function consultationOf(
  { consultation }: Edition,
  { lastDays }: Pick<EditionCase, 'lastDays'>,
  desk: Desk,
  policy: StandingPolicy,
): ConsultationDues {
  if (!consultation) return NOTHING;
  // It goes on through the case's phases and rounds: a key of its own, by its days.
  const asked = { ...desk, round: 1, since: consultation.openedAt };
  const by = opinionsBy({ consultation });
  const isAwaited = (day: SwedishDate) => silentUnits(consultation, day, lastDays).length > 0;
  const awaited = <D extends Due>(dues: readonly D[]) => dues.filter((due) => isAwaited(dayOfDoing(due, desk.now)));
  return {
    telling: tell(
      asked,
      'tell-consulted',
      ...silentUnits(consultation, swedishDateOf(desk.now), lastDays).map((unit) => askedOf(consultation, unit).at),
    ),
    reminders: awaited(remind(asked, 'remind-consultation', policy, by)),
    escalations: awaited(escalate(asked, 'escalate-consultation', policy, by)),
  };
}

/** Those asked who have not answered, of the units that there are on a day. */
export function silentUnits({ units, answers }: Consultation, day: SwedishDate, lastDays: LastDays): readonly string[] {
  return units.filter((unit) => isOpen(unit, day, lastDays) && !answers.some((answer) => answer.unit === unit));
}
