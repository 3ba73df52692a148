import type { Acts, Observation, Reporting } from '@anvisa/workflows/acts';
import type { PerformedActs } from './performed.js';

/** What the workflows call, by name. Every act passes the door by the same way; its name is there so that a history reads as the life it tells. */
export function activitiesOf({ tell, move }: PerformedActs, others: Observation & Reporting): Acts & Observation & Reporting {
  return {
    ...others,

    tellDrafter: tell,
    tellOfficer: tell,
    remindDrafter: tell,
    escalateDraft: tell,

    tellReviewers: tell,
    remindReviewers: tell,
    tellDeclined: tell,
    remindOfComments: tell,
    closeReviewAtDeadline: move,
    escalateReview: tell,

    tellConsulted: tell,
    remindConsulted: tell,
    escalateConsultation: tell,

    tellDirector: tell,
    remindDirector: tell,
    escalateDecision: tell,
    resumeDecision: move,
    tellBoardSecretary: tell,
    remindBoardSecretary: tell,
    escalateReferral: tell,

    tellOutcome: tell,
    sendToCommittees: move,
    tellCommittees: tell,
    remindCommittees: tell,
    escalateAcknowledgement: tell,
    tellCorrection: tell,
    enterIntoForce: move,

    openEvaluation: move,
    escalateOpening: tell,
    tellEvaluators: tell,
    remindEvaluators: tell,
    remindOfConclusion: tell,
    escalateEvaluation: tell,
    tellConclusion: tell,

    tellRepeal: tell,
    takeOutOfForce: move,
    lapse: move,
    tellLapse: tell,

    remindOfCouncilCondition: tell,
    remindOfStrategyReview: tell,

    tellExemptionRequested: tell,
    remindExemptionDecision: tell,
    escalateExemption: tell,
    tellExemptionDecided: tell,
    tellExemptionExpiry: tell,
    expireExemption: move,

    tellDeputyshipBegins: tell,
    tellDeputyshipEnds: tell,
  };
}

export type Activities = ReturnType<typeof activitiesOf>;
