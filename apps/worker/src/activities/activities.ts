import type { Due } from '@anvisa/domain/conduct/reading';
import type { Acts, Observation, Outcome, Reporting } from '@anvisa/workflows/acts';

/** What the workflows call, by name. Every act passes the door by the same way; its name is there so that a history reads as the life it tells. */
export function activitiesOf(perform: (due: Due) => Promise<Outcome>, others: Observation & Reporting): Acts & Observation & Reporting {
  return {
    ...others,

    tellDrafter: perform,
    tellOfficer: perform,
    remindDrafter: perform,
    escalateDraft: perform,

    tellReviewers: perform,
    remindReviewers: perform,
    tellDeclined: perform,
    remindOfComments: perform,
    closeReviewAtDeadline: perform,
    escalateReview: perform,

    tellConsulted: perform,
    remindConsulted: perform,
    escalateConsultation: perform,

    tellDirector: perform,
    remindDirector: perform,
    escalateDecision: perform,
    resumeDecision: perform,
    tellBoardSecretary: perform,
    remindBoardSecretary: perform,
    escalateReferral: perform,

    tellOutcome: perform,
    sendToCommittees: perform,
    tellCommittees: perform,
    remindCommittees: perform,
    escalateAcknowledgement: perform,
    tellCorrection: perform,
    enterIntoForce: perform,

    openEvaluation: perform,
    tellEvaluators: perform,
    remindEvaluators: perform,
    remindOfConclusion: perform,
    escalateEvaluation: perform,

    tellRepeal: perform,
    takeOutOfForce: perform,
    lapse: perform,
    tellLapse: perform,

    remindOfCouncilCondition: perform,
    remindOfStrategyReview: perform,

    tellExemptionRequested: perform,
    remindExemptionDecision: perform,
    escalateExemption: perform,
    tellExemptionDecided: perform,
    tellExemptionExpiry: perform,
    expireExemption: perform,

    tellDeputyshipBegins: perform,
    tellDeputyshipEnds: perform,
  };
}

export type Activities = ReturnType<typeof activitiesOf>;
