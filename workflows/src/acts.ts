import type { Dispatch, Due, Reading } from '@anvisa/domain/conduct/reading';

/** Whose conductor a workflow is, as `directive/<uuid>/edition/2`: the workflow's id, and all that it is given. */
export interface Conductor {
  readonly id: string;
}

export interface Observation {
  /** Reads the record: what is still to be done about this case. */
  observe(conductor: Conductor): Promise<Reading>;
}

/**
 * `course-changed` and `not-yet-due`: read the record again. `no-longer-due`: go on to the next sentence.
 * `refused`: another rule says no, which only a person can change.
 */
export type Outcome = 'done' | 'course-changed' | 'not-yet-due' | 'no-longer-due' | 'refused';
export type Perform<D extends Due = Due> = (due: D) => Promise<Outcome>;

/**
 * What a conductor may do, one act a sentence, in the order of the lives. Each passes the door as `system` with the due's natural key: done once
 * however often it is asked for. The door decides to whom at that moment.
 */
export interface Acts {
  tellDrafter: Perform;
  tellOfficer: Perform;
  remindDrafter: Perform;
  escalateDraft: Perform;

  tellReviewers: Perform;
  remindReviewers: Perform;
  tellDeclined: Perform;
  remindOfComments: Perform;
  closeReviewAtDeadline: Perform;
  escalateReview: Perform;

  tellConsulted: Perform;
  remindConsulted: Perform;
  escalateConsultation: Perform;

  tellDirector: Perform;
  remindDirector: Perform;
  escalateDecision: Perform;
  resumeDecision: Perform;
  tellBoardSecretary: Perform;
  remindBoardSecretary: Perform;
  escalateReferral: Perform;

  tellOutcome: Perform;
  sendToCommittees: Perform<Dispatch>;
  tellCommittees: Perform;
  remindCommittees: Perform;
  escalateAcknowledgement: Perform;
  tellCorrection: Perform;
  enterIntoForce: Perform;

  openEvaluation: Perform;
  escalateOpening: Perform;
  tellEvaluators: Perform;
  remindEvaluators: Perform;
  remindOfConclusion: Perform;
  escalateEvaluation: Perform;
  tellConclusion: Perform;

  tellRepeal: Perform;
  takeOutOfForce: Perform;
  lapse: Perform;
  tellLapse: Perform;

  remindOfCouncilCondition: Perform;
  remindOfStrategyReview: Perform;

  tellExemptionRequested: Perform;
  remindExemptionDecision: Perform;
  escalateExemption: Perform;
  tellExemptionDecided: Perform;
  tellExemptionExpiry: Perform;
  expireExemption: Perform;

  tellDeputyshipBegins: Perform;
  tellDeputyshipEnds: Perform;
}

export interface Reporting {
  /** Gathers decisions by delegation that the board has not been told of into a report. Answers how many: none are left when it is none. */
  compileDelegationReport(asked: { readonly report: string }): Promise<number>;
}
