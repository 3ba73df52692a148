import type { Edition } from '../directive/directive.js';
import { inForceFromOf } from '../directive/in-force-from.js';
import type { Evaluation } from '../evaluation/evaluation.js';
import type { Exemption } from '../exemption/exemption.js';
import type { Receipt } from '../receipt/receipt.js';
import { type SwedishDate, swedishDateOf } from '../time.js';
import type { ChasedBy } from './chased-by.js';
import type { Policy } from './policy.js';
import { addWorkingDays } from './working-days.js';

// Until when each thing is awaited, and how it is chased: for the conductor, its letters, the desks and the lists alike.

export function draftBy({ readyBy: deadline }: Pick<Edition, 'readyBy'>): ChasedBy {
  return ({ drafting: chase }) => ({ chase, deadline });
}

export function verdictsBy({ review }: Pick<Edition, 'review'>): ChasedBy {
  return ({ review: chase }) => ({ chase, deadline: review?.answerBy });
}

export function opinionsBy({ consultation }: Pick<Edition, 'consultation'>): ChasedBy {
  return ({ consultation: chase }) => ({ chase, deadline: consultation?.answerBy });
}

export function decisionBy({ decideBy: deadline }: Pick<Edition, 'decideBy'>): ChasedBy {
  return ({ decision: chase }) => ({ chase, deadline });
}

/** The board’s day is counted from when its secretary had the case, by the policy. */
export function referralBy({ since }: Pick<Edition, 'since'>): ChasedBy {
  return ({ referral: chase }) => ({ chase, deadline: addWorkingDays(swedishDateOf(since), chase.within) });
}

export function acknowledgementBy({ answerBy: deadline }: Pick<Receipt, 'answerBy'>): ChasedBy {
  return ({ acknowledgement: chase }) => ({ chase, deadline });
}

/** Chased until it opens as an evaluation that is late. */
export function openingBy(edition: Edition): ChasedBy {
  return ({ evaluation: chase }) => ({ chase, deadline: openingDay(edition) });
}

/** The working day on which the next round opens; none once the edition has ended by its repeal. */
export function openingDay({ evaluation: { plannedFor }, repealOn }: Pick<Edition, 'evaluation' | 'repealOn'>): SwedishDate | undefined {
  if (plannedFor === undefined) return undefined;
  const opensOn = addWorkingDays(plannedFor, 0);
  return repealOn !== undefined && repealOn < opensOn ? undefined : opensOn;
}

/** The day for which the next evaluation is planned, if it will open. */
export function plannedEvaluation(edition: Pick<Edition, 'evaluation' | 'repealOn'>): SwedishDate | undefined {
  return openingDay(edition) === undefined ? undefined : edition.evaluation.plannedFor;
}

export function evaluationBy(evaluation: Pick<Evaluation, 'answerBy'> | undefined): ChasedBy {
  return ({ evaluation: chase }) => ({ chase, deadline: evaluation?.answerBy });
}

/** An exemption is to be decided so many working days after it was asked for, or referred. */
export function exemptionBy({ since }: Pick<Exemption, 'since'>): ChasedBy {
  return ({ exemption: chase }) => ({ chase, deadline: addWorkingDays(swedishDateOf(since), chase.within) });
}

/**
 * The day that an edition waits for: of its open evaluation, in force or ended, else of its present state.
 * @param policy by which the board has its day; rows, which outlast a policy, have none for what lies there.
 */
export function deadlineOf(edition: Edition, policy?: Policy): SwedishDate | undefined {
  const { state, evaluation } = edition;
  if (evaluation.open !== undefined) return evaluation.answerBy;
  switch (state) {
    case 'draft':
      return edition.readyBy;
    case 'in-review':
      return edition.review?.answerBy;
    case 'ready':
      return edition.decideBy;
    case 'postponed':
      return edition.postponedUntil;
    case 'referred':
      return policy && referralBy(edition)(policy).deadline;
    case 'decided':
    case 'published':
      return inForceFromOf(edition) ?? edition.text?.outline.inForceFrom;
    case 'in-force':
      return plannedEvaluation(edition);
    default:
      return undefined;
  }
}
