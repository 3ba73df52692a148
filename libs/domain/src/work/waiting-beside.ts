import type { Context, World } from '../act.js';
import { roleHeldFor } from '../actor.js';
import { exemptionBy } from '../conduct/deadlines.js';
import type { Directive } from '../directive/directive.js';
import { answerEvaluation } from '../evaluation/acts/answer-evaluation.js';
import { concludeEvaluation } from '../evaluation/acts/conclude-evaluation.js';
import { replaceEvaluator } from '../evaluation/acts/replace-evaluator.js';
import { type CountedEvaluation, vacantPlaces } from '../evaluation/as-counted.js';
import { grantExemption } from '../exemption/acts/grant-exemption.js';
import { settleExemptionDisqualification } from '../exemption/acts/settle-exemption-disqualification.js';
import { exemptingOffice } from '../exemption/deciding.js';
import { type Exemption, openInterestsOf } from '../exemption/exemption.js';
import type { ExemptionCase } from '../exemption/exemption-case.js';
import { onlyTheBoardExempts } from '../exemption/only-the-board.js';
import { byWhomTheDirectiveNames } from '../exemption/rules/by-whom-the-directive-names.js';
import { disqualifiedDoesNotExempt } from '../exemption/rules/disqualified-does-not-exempt.js';
import type { Mandate } from '../mandate/mandate.js';
import { mayConfirm } from '../mandate/may.js';
import { mandateStateOn } from '../mandate/states.js';
import { holdsOneOf, permitted } from '../permission/permitted.js';
import { directivesAwaiting } from '../person/directives-awaiting.js';
import { mayLeaveUnitOut } from '../person/may.js';
import type { Unit } from '../person/unit.js';
import { mayRecordAdoption } from '../receipt/may.js';
import type { Receipt } from '../receipt/receipt.js';
import { recordAdjustment } from '../report/acts/record-adjustment.js';
import { recordAnnouncement } from '../report/acts/record-announcement.js';
import { recordMeeting } from '../report/acts/record-meeting.js';
import { takeNoticeDown } from '../report/acts/take-notice-down.js';
import { legalForce } from '../report/legal-force.js';
import type { DelegationReport } from '../report/report.js';
import type { Strategy } from '../strategy/strategy.js';
import { type AwaitedOfOthers, item, type WorkItem } from './work-item.js';

/** An evaluation waits for an evaluator's answer until they have given one, and then for its conclusion. */
export function waitingInEvaluation(evaluation: CountedEvaluation, context: Context): readonly WorkItem[] {
  const { answerBy, answers, evaluators, round } = evaluation;
  const why = { round, answered: answers.length, asked: evaluators.length };
  const { length: vacant } = vacantPlaces(evaluation);
  const hasAnswered = answers.some(({ by }) => by === context.actor.person);
  return [
    ...(hasAnswered || answerEvaluation.may(evaluation, context) ? [] : [{ kind: 'answer-evaluation' as const, due: answerBy, why }]),
    ...(vacant === 0 || replaceEvaluator.may(evaluation, context)
      ? []
      : [{ kind: 'replace-evaluator' as const, due: answerBy, why: { vacant } }]),
    ...(concludeEvaluation.may(evaluation, context) ? [] : [{ kind: 'conclude-evaluation' as const, due: answerBy, why }]),
  ];
}

/** An exemption waits for its decision, and for a question of disqualification in its case to be settled. */
export function waitingInExemption(about: ExemptionCase, context: Context, world: World): readonly WorkItem[] {
  const { exemption } = about;
  const { requestedUntil, provision, unit, state } = exemption;
  const due = state === 'granted' ? undefined : exemptionBy(exemption)(context.policy).deadline;
  const why = { provision, unit, until: requestedUntil };
  const isToSettle = openInterestsOf(exemption).length > 0 && !settleExemptionDisqualification.may(about, context, world);
  return [
    ...(isToSettle ? [item('settle-exemption-disqualification', due, why)] : []),
    ...(isTheirs(about, context, world) ? decisionOn(about, context, world, item('decide-exemption', due, why)) : []),
  ];
}

/** The board may decide any exemption; its secretary is asked for those that are the board's to decide. */
function isTheirs(about: ExemptionCase, context: Context, world: World): boolean {
  const office = exemptingOffice(about.exemption, about.ruling);
  if (!byWhomTheDirectiveNames(office, context)) return true;
  return holdsOneOf(context.actor, context.today, ['board-secretary']) && onlyTheBoardExempts(about, context, world);
}

/** Whose it is to decide has it before them also while another's disqualification is disputed: then it says so. */
function decisionOn(about: ExemptionCase, context: Context, world: World, decision: WorkItem): readonly WorkItem[] {
  const blocked = grantExemption.may(about, context, world);
  if (!blocked) return [decision];
  const isHeldUp = blocked.refused === 'disqualification-open' && !disqualifiedDoesNotExempt(about, context.actor);
  return isHeldUp ? [{ ...decision, blocked }] : [];
}

/** The committee that asked for an exemption waits for its decision. */
export function awaitedInExemption(exemption: Exemption, { policy }: Context): readonly AwaitedOfOthers[] {
  const { state } = exemption;
  if (state !== 'requested' && state !== 'referred') return [];
  const { deadline } = exemptionBy(exemption)(policy);
  return [{ kind: 'exemption-decision', ...(deadline !== undefined && { due: deadline }), come: 0, of: 1 }];
}

export function waitingInReceipt({ state, unit, answerBy }: Receipt, { actor, today }: Context): readonly WorkItem[] {
  return state === 'sent' && roleHeldFor(actor, today, unit) ? [{ kind: 'acknowledge', due: answerBy, why: { unit } }] : [];
}

/** A company's own board is waited for, and no day is set for it. */
export function waitingForAdoption(receipt: Receipt, context: Context): readonly WorkItem[] {
  const { unit } = receipt;
  return mayRecordAdoption(unit, receipt, context) ? [] : [{ kind: 'record-adoption', why: { unit } }];
}

const NEXT = {
  'record-meeting': recordMeeting,
  'record-adjustment': recordAdjustment,
  'record-announcement': recordAnnouncement,
  'take-notice-down': takeNoticeDown,
} as const;

/**
 * The next step of a report towards legal force. A report for a meeting is told there before its minutes are adjusted; a notice stays up until the time for
 * appeal is out.
 */
export function waitingInReport(report: DelegationReport, context: Context): readonly WorkItem[] {
  if (legalForce(report, context.today).stage === 'announced') return [];
  const kinds = (Object.keys(NEXT) as (keyof typeof NEXT)[]).filter((kind) => !NEXT[kind].may(report, context));
  const [kind] = report.kind === 'special-minutes' ? kinds.filter((one) => one !== 'record-meeting') : kinds;
  return kind ? [{ kind, why: { decisions: report.decisions.length } }] : [];
}

/** A unit that came after directives in force: whether it is to follow them waits to be said. */
export function waitingInUnit(unit: Unit, directives: readonly Directive[], context: Context): readonly WorkItem[] {
  const { length: awaiting } = directivesAwaiting(unit, directives, context.today);
  return awaiting === 0 || mayLeaveUnitOut(unit, context) ? [] : [{ kind: 'place-unit', why: { directives: awaiting } }];
}

/** The council's decision on what the board proposed: until it is recorded, mandates that rest on it carry nothing. */
export function waitingInStrategy({ state }: Strategy, context: Context): readonly WorkItem[] {
  const isProposed = state === 'proposed' || state === 'tabled';
  return isProposed && !permitted('record-council-decision', context) ? [{ kind: 'record-council-decision', why: {} }] : [];
}

/** A mandate under a strategy that the council approved with changes: until the board has confirmed it, it carries nothing. */
export function waitingInMandate(mandate: Mandate, strategies: readonly Strategy[], context: Context): readonly WorkItem[] {
  return mayConfirm(mandateStateOn(mandate, strategies, context.today), context)
    ? []
    : [{ kind: 'confirm-mandate', why: { holder: mandate.holder } }];
}
