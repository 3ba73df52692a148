import type { CHASED, Chased, Policy } from '@anvisa/domain/conduct/policy';
import type { Answer } from '../../../session/read.js';

export type HousePolicy = Answer<'/api/policy'>['policy'];
export type { Chased };

type To = Policy['review']['escalate'][number]['to'];

/** A chase as it is written: figures as text, reminders as days before the deadline. */
export interface WrittenChase {
  readonly within: string;
  readonly remind: string;
  readonly escalate: readonly { readonly after: string; readonly to: To }[];
}

export const FIGURES = ['quorum', 'expiryNotice', 'conditionEvery', 'notice', 'daysOfMonth', 'hour', 'catchUpDays'] as const;
export type Figure = (typeof FIGURES)[number];

export interface WrittenPolicy {
  readonly chases: Readonly<Record<Chased, WrittenChase>>;
  readonly figures: Readonly<Record<Figure, string>>;
}

/** Where each figure stands in the policy. */
export const WHERE: Readonly<Record<Figure, string>> = {
  quorum: '/policy/review/quorum',
  expiryNotice: '/policy/exemption/expiryNotice',
  conditionEvery: '/policy/strategy/conditionEvery',
  notice: '/policy/deputyship/notice',
  daysOfMonth: '/policy/delegationReport/daysOfMonth',
  hour: '/policy/delegationReport/hour',
  catchUpDays: '/policy/delegationReport/catchUpDays',
};

export function writtenOf(policy: HousePolicy, phases: typeof CHASED): WrittenPolicy {
  const chase = ({ within, remind, escalate }: HousePolicy[Chased]): WrittenChase => ({
    within: String(within),
    remind: remind.map((day) => -day).join(', '),
    escalate: escalate.map(({ after, to }) => ({ after: String(after), to })),
  });
  return {
    chases: Object.fromEntries(phases.map((phase) => [phase, chase(policy[phase])])) as Record<Chased, WrittenChase>,
    figures: {
      quorum: String(policy.review.quorum),
      expiryNotice: String(policy.exemption.expiryNotice),
      conditionEvery: String(policy.strategy.conditionEvery),
      notice: String(policy.deputyship.notice),
      daysOfMonth: policy.delegationReport.daysOfMonth.join(', '),
      hour: String(policy.delegationReport.hour),
      catchUpDays: String(policy.delegationReport.catchUpDays),
    },
  };
}

/** The policy that is written; its questions are the ones that there are. What is no figure is sent as none, and the server says so at its field. */
export function policyOf({ chases, figures }: WrittenPolicy, { evaluation: { questions } }: HousePolicy): HousePolicy {
  const chase = ({ within, remind, escalate }: WrittenChase) => ({
    within: whole(within),
    remind: wholes(remind).map((day) => 0 - day),
    escalate: escalate.map(({ after, to }) => ({ after: whole(after), to })),
  });
  return {
    drafting: chase(chases.drafting),
    review: { ...chase(chases.review), quorum: whole(figures.quorum) },
    decision: chase(chases.decision),
    referral: chase(chases.referral),
    consultation: chase(chases.consultation),
    acknowledgement: chase(chases.acknowledgement),
    evaluation: { ...chase(chases.evaluation), questions },
    exemption: { ...chase(chases.exemption), expiryNotice: whole(figures.expiryNotice) },
    strategy: { conditionEvery: whole(figures.conditionEvery) },
    deputyship: { notice: whole(figures.notice) },
    delegationReport: { daysOfMonth: wholes(figures.daysOfMonth), hour: whole(figures.hour), catchUpDays: whole(figures.catchUpDays) },
  };
}

function whole(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}

function wholes(text: string): number[] {
  return text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number);
}
