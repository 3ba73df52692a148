import type { Context, World } from '../act.js';
import { roleHeldFor } from '../actor.js';
import { addWorkingDays } from '../conduct/working-days.js';
import { answerEvaluation } from '../evaluation/acts/answer-evaluation.js';
import { concludeEvaluation } from '../evaluation/acts/conclude-evaluation.js';
import { replaceEvaluator } from '../evaluation/acts/replace-evaluator.js';
import { type CountedEvaluation, vacantPlaces } from '../evaluation/as-counted.js';
import { grantExemption } from '../exemption/acts/grant-exemption.js';
import { exemptingOffice } from '../exemption/deciding.js';
import type { ExemptionCase } from '../exemption/exemption-case.js';
import { byWhomTheDirectiveNames } from '../exemption/rules/by-whom-the-directive-names.js';
import { permitted } from '../permission/permitted.js';
import type { Receipt } from '../receipt/receipt.js';
import { recordAdjustment } from '../report/acts/record-adjustment.js';
import { recordAnnouncement } from '../report/acts/record-announcement.js';
import { recordMeeting } from '../report/acts/record-meeting.js';
import { takeNoticeDown } from '../report/acts/take-notice-down.js';
import { legalForce } from '../report/legal-force.js';
import type { DelegationReport } from '../report/report.js';
import type { Strategy } from '../strategy/strategy.js';
import { swedishDateOf } from '../time.js';
import type { WorkItem } from './work-item.js';

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

/** The board may decide any exemption; its secretary is asked for those that are the board's to decide. */
export function waitingInExemption(about: ExemptionCase, context: Context, world: World): readonly WorkItem[] {
  const { requestedAt, requestedUntil, provision, unit } = about.exemption;
  if (byWhomTheDirectiveNames(exemptingOffice(about.exemption, about.ruling), context) ?? grantExemption.may(about, context, world))
    return [];
  const due = addWorkingDays(swedishDateOf(requestedAt), context.policy.exemption.within);
  return [{ kind: 'decide-exemption', due, why: { provision, unit, until: requestedUntil } }];
}

export function waitingInReceipt({ state, unit, answerBy }: Receipt, { actor, today }: Context): readonly WorkItem[] {
  return state === 'sent' && roleHeldFor(actor, today, unit) ? [{ kind: 'acknowledge', due: answerBy, why: { unit } }] : [];
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

/** The council's decision on what the board proposed: until it is recorded, mandates that rest on it carry nothing. */
export function waitingInStrategy({ state }: Strategy, context: Context): readonly WorkItem[] {
  const isProposed = state === 'proposed' || state === 'tabled';
  return isProposed && !permitted('record-council-decision', context) ? [{ kind: 'record-council-decision', why: {} }] : [];
}
