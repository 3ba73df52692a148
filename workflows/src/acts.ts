import type { ConductAct } from '@anvisa/domain/conduct/conduct-act';
import type { Due, DueOf, Reading } from '@anvisa/domain/conduct/reading';

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
export type Perform<D extends Due> = (due: D) => Promise<Outcome>;

/**
 * Each act of a conductor's as a sentence of the story, in the order of the lives: the name of an activity, which histories keep. The acts pass the
 * door as `system` with the due's natural key: done once however often it is asked for. The door decides to whom at that moment.
 */
export const SENTENCES = {
  'tell-drafter': 'tellDrafter',
  'tell-officer': 'tellOfficer',
  'remind-drafter': 'remindDrafter',
  'escalate-draft': 'escalateDraft',

  'tell-reviewers': 'tellReviewers',
  'remind-reviewers': 'remindReviewers',
  'tell-declined': 'tellDeclined',
  'remind-comments': 'remindOfComments',
  'close-review': 'closeReviewAtDeadline',
  'escalate-review': 'escalateReview',

  'tell-consulted': 'tellConsulted',
  'remind-consultation': 'remindConsulted',
  'escalate-consultation': 'escalateConsultation',

  'tell-director': 'tellDirector',
  'remind-director': 'remindDirector',
  'escalate-decision': 'escalateDecision',
  'resume-decision': 'resumeDecision',
  'tell-board-secretary': 'tellBoardSecretary',
  'remind-board-secretary': 'remindBoardSecretary',
  'escalate-referral': 'escalateReferral',

  'tell-outcome': 'tellOutcome',
  'send-to-committees': 'sendToCommittees',
  'tell-committees': 'tellCommittees',
  'remind-committees': 'remindCommittees',
  'escalate-acknowledgement': 'escalateAcknowledgement',
  'tell-correction': 'tellCorrection',
  'enter-into-force': 'enterIntoForce',

  'open-evaluation': 'openEvaluation',
  'escalate-opening': 'escalateOpening',
  'tell-evaluators': 'tellEvaluators',
  'remind-evaluators': 'remindEvaluators',
  'remind-conclusion': 'remindOfConclusion',
  'escalate-evaluation': 'escalateEvaluation',
  'tell-conclusion': 'tellConclusion',

  'tell-repeal': 'tellRepeal',
  'take-out-of-force': 'takeOutOfForce',
  lapse: 'lapse',
  'tell-lapse': 'tellLapse',

  'remind-council-condition': 'remindOfCouncilCondition',
  'remind-strategy-review': 'remindOfStrategyReview',

  'tell-exemption-requested': 'tellExemptionRequested',
  'remind-exemption-decision': 'remindExemptionDecision',
  'escalate-exemption': 'escalateExemption',
  'tell-exemption-decided': 'tellExemptionDecided',
  'tell-exemption-expiry': 'tellExemptionExpiry',
  'expire-exemption': 'expireExemption',

  'tell-deputyship-begins': 'tellDeputyshipBegins',
  'tell-deputyship-ends': 'tellDeputyshipEnds',
} as const satisfies Readonly<Record<ConductAct, string>>;

/** A sentence takes the dues of its own act alone. */
export type Acts = { readonly [A in ConductAct as (typeof SENTENCES)[A]]: Perform<DueOf<A>> };

export interface Reporting {
  /** Gathers decisions by delegation that the board has not been told of into a report. Answers how many: none are left when it is none. */
  compileDelegationReport(asked: { readonly report: string }): Promise<number>;
}
