/**
 * Who may be told of a delay: those whose role reads every case, for the letter names it and may be of a draft (TF 2:12); or the office of the mayor,
 * which the board's secretary tells. An auditor reads all too, but what they read is logged.
 */
export const ESCALATED_TO = [
  'it-officer',
  'head-of-it',
  'city-director',
  'deputy',
  'registrar',
  'board-secretary',
  'mayor-office',
] as const;
export type EscalationTo = (typeof ESCALATED_TO)[number];

export interface Escalation {
  /** Working days after the deadline. */
  readonly after: number;
  readonly to: EscalationTo;
}

/** How something that is awaited is chased. All figures are working days. */
export interface Chase {
  /** The time given. The act that begins to wait sets its deadline from it. */
  readonly within: number;
  /** Days from the deadline: -3 is three days before it, 0 its own morning. */
  readonly remind: readonly number[];
  readonly escalate: readonly Escalation[];
}

/** What the policy chases, in the order of a case's life. */
export const CHASED = ['drafting', 'review', 'consultation', 'decision', 'referral', 'acknowledgement', 'evaluation', 'exemption'] as const;
export type Chased = (typeof CHASED)[number];

export interface Question {
  readonly id: string;
  readonly sv: string;
  readonly en: string;
}

/** The house policy as data: when the conductor does what, and whom it tells. A new one is adopted by an act (policy-log.ts). */
export interface Policy {
  readonly drafting: Chase;
  /** `quorum`: verdicts on the exact text with which the deadline may close a review. */
  readonly review: Chase & { readonly quorum: number };
  readonly decision: Chase;
  /** A case that was referred to the board; its secretary is chased. */
  readonly referral: Chase;
  readonly consultation: Chase;
  readonly acknowledgement: Chase;
  readonly evaluation: Chase & { readonly questions: readonly Question[] };
  /** `expiryNotice`: working days before an exemption's last day on which its holder is told. */
  readonly exemption: Chase & { readonly expiryNotice: number };
  /** The council's condition unmet: the board's secretary is reminded so many working days after the board's statement, and each such time again. */
  readonly strategy: { readonly conditionEvery: number };
  /** Working days before a deputyship begins and ends on which those concerned are told. */
  readonly deputyship: { readonly notice: number };
  /** When delegated decisions are gathered for the board: on these days of the month, at the hour in Stockholm. */
  readonly delegationReport: { readonly daysOfMonth: readonly number[]; readonly hour: number; readonly catchUpDays: number };
}

export const STANDING_POLICY: Policy = {
  drafting: { within: 60, remind: [-10, 0], escalate: [{ after: 5, to: 'head-of-it' }] },
  review: { within: 10, remind: [-3, 0], escalate: [{ after: 3, to: 'head-of-it' }], quorum: 2 },
  decision: { within: 10, remind: [-2, 0], escalate: [{ after: 5, to: 'mayor-office' }] },
  referral: { within: 30, remind: [-10, 0], escalate: [{ after: 10, to: 'mayor-office' }] },
  consultation: { within: 20, remind: [-5, 0], escalate: [{ after: 5, to: 'head-of-it' }] },
  acknowledgement: {
    within: 10,
    remind: [-3, 0],
    escalate: [
      { after: 5, to: 'head-of-it' },
      { after: 15, to: 'city-director' },
    ],
  },
  evaluation: {
    within: 20,
    remind: [-5, 0],
    escalate: [
      { after: 5, to: 'head-of-it' },
      { after: 10, to: 'city-director' },
    ],
    questions: [
      { id: 'delivery', sv: 'Hur levereras områdets it-tjänster?', en: 'How are the IT services of the area delivered?' },
      { id: 'followed', sv: 'Följs anvisningen, och vad hindrar att den följs?', en: 'Is the directive followed, and what hinders that?' },
      { id: 'purpose', sv: 'Tjänar anvisningen sitt syfte?', en: 'Does the directive serve its purpose?' },
      { id: 'competition', sv: 'Utsätts så mycket som möjligt för konkurrens?', en: 'Is as much as possible exposed to competition?' },
      { id: 'change', sv: 'Vad bör ändras?', en: 'What should be changed?' },
    ],
  },
  exemption: { within: 15, remind: [-3, 0], escalate: [{ after: 5, to: 'head-of-it' }], expiryNotice: 20 },
  strategy: { conditionEvery: 20 },
  deputyship: { notice: 3 },
  delegationReport: { daysOfMonth: [1], hour: 7, catchUpDays: 30 },
};
