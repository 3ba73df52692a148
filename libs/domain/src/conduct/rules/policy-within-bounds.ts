import { type Refusal, refuse } from '../../refusal.js';
import { isBlank } from '../../visible.js';
import { CHASED, type Chase, type Policy, type Question } from '../policy.js';

const LONGEST = 260;

/** House rule (FL § 9): a policy keeps every case moving. No deadline is longer than a year of working days, and each missed one is told of. */
export function policyWithinBounds(policy: Policy): Refusal | undefined {
  for (const phase of CHASED) {
    const refused = chaseWithinBounds(phase, policy[phase]);
    if (refused) return refused;
  }
  return (
    within('review.quorum', policy.review.quorum, 1, 20) ??
    within('exemption.expiryNotice', policy.exemption.expiryNotice, 1, LONGEST) ??
    within('strategy.conditionEvery', policy.strategy.conditionEvery, 1, LONGEST) ??
    within('deputyship.notice', policy.deputyship.notice, 0, 60) ??
    calendarWithinBounds(policy.delegationReport) ??
    questionsWithinBounds(policy.evaluation.questions)
  );
}

function chaseWithinBounds(phase: string, chase: Chase): Refusal | undefined {
  const afters = chase.escalate.map(({ after }) => after);
  return (
    within(`${phase}.within`, chase.within, 1, LONGEST) ??
    within(`${phase}.remind`, chase.remind.length, 0, 10) ??
    firstOf(chase.remind, (day) => within(`${phase}.remind`, day, -chase.within, 0)) ??
    within(`${phase}.escalate`, afters.length, 1, 10) ??
    firstOf(afters, (after) => within(`${phase}.escalate.after`, after, 1, LONGEST))
  );
}

function calendarWithinBounds({ daysOfMonth, hour, catchUpDays }: Policy['delegationReport']): Refusal | undefined {
  return (
    within('delegationReport.daysOfMonth', daysOfMonth.length, 1, 28) ??
    firstOf(daysOfMonth, (day) => within('delegationReport.daysOfMonth', day, 1, 28)) ??
    within('delegationReport.hour', hour, 0, 23) ??
    within('delegationReport.catchUpDays', catchUpDays, 1, 365)
  );
}

function questionsWithinBounds(questions: readonly Question[]): Refusal | undefined {
  const worded = questions.filter(({ id, sv, en }) => [id, sv, en].every((text) => !isBlank(text)));
  const distinct = new Set(worded.map(({ id }) => id)).size;
  return (
    within('evaluation.questions', questions.length, 1, 40) ?? within('evaluation.questions', distinct, questions.length, questions.length)
  );
}

function firstOf(values: readonly number[], rule: (value: number) => Refusal | undefined): Refusal | undefined {
  return values.map(rule).find((refused) => refused !== undefined);
}

function within(where: string, value: number, least: number, most: number): Refusal | undefined {
  if (Number.isInteger(value) && least <= value && value <= most) return undefined;
  return refuse('policy-out-of-bounds', { where, bounds: least === most ? `${least}` : `${least} – ${most}` });
}
