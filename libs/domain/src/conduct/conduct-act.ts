/** What a conductor tells people of, in the order of the lives. A notice each; the words are in libs/notify. */
export const TELLING_ACTS = [
  'tell-drafter',
  'tell-officer',
  'remind-drafter',
  'escalate-draft',
  'tell-reviewers',
  'remind-reviewers',
  'tell-declined',
  'remind-comments',
  'escalate-review',
  'tell-consulted',
  'remind-consultation',
  'escalate-consultation',
  'tell-director',
  'remind-director',
  'escalate-decision',
  'tell-board-secretary',
  'remind-board-secretary',
  'escalate-referral',
  'tell-outcome',
  'tell-committees',
  'remind-committees',
  'escalate-acknowledgement',
  'tell-correction',
  'escalate-opening',
  'tell-evaluators',
  'remind-evaluators',
  'remind-conclusion',
  'escalate-evaluation',
  'tell-conclusion',
  'tell-repeal',
  'tell-lapse',
  'remind-council-condition',
  'remind-strategy-review',
  'tell-exemption-requested',
  'remind-exemption-decision',
  'escalate-exemption',
  'tell-exemption-decided',
  'tell-exemption-expiry',
  'tell-deputyship-begins',
  'tell-deputyship-ends',
] as const;
export type TellingAct = (typeof TELLING_ACTS)[number];

/** What a conductor moves when its time has come. */
export const MOVING_ACTS = [
  'close-review',
  'resume-decision',
  'send-to-committees',
  'enter-into-force',
  'open-evaluation',
  'take-out-of-force',
  'lapse',
  'expire-exemption',
] as const;
export type MovingAct = (typeof MOVING_ACTS)[number];

export type ConductAct = TellingAct | MovingAct;
