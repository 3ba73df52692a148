export const BYS = ['board', 'chair'] as const;
export const BY_BOARD = ['approved', 'returned', 'declined'] as const;
/** To return the case is the meeting's alone. */
export const BY_CHAIR = ['approved', 'declined'] as const;

/** What is written of how a referred case was decided, at the board's meeting or by its chair. */
export interface Writing {
  readonly by: (typeof BYS)[number];
  readonly outcome?: (typeof BY_BOARD)[number];
  readonly day: string;
  readonly paragraph: string;
  readonly decidedBy: string;
  readonly empowerment: string;
  readonly reasons: string;
}

export const BEGUN: Writing = { by: 'board', day: '', paragraph: '', decidedBy: '', empowerment: '', reasons: '' };

/** What the board's secretary has to write yet, by the pointers of its fields. */
export function lackingIn(writing: Writing) {
  const { by, outcome, day, paragraph, decidedBy, empowerment, reasons } = writing;
  const fields =
    by === 'board'
      ? ([
          ['/outcome', 'outcome', outcome],
          ['/board/day', 'day', day],
          ['/board/paragraph', 'paragraph', paragraph],
          ['/board/reasons', 'reasons', reasons],
        ] as const)
      : ([
          ['/outcome', 'outcome', chairsOutcome(outcome)],
          ['/decidedBy', 'decidedBy', decidedBy],
          ['/decidedOn', 'day', day],
          ['/empowerment', 'empowerment', empowerment],
          ['/reasons', 'reasons', reasons],
        ] as const);
  return fields.flatMap(([pointer, lacks, value]) => (value?.trim() ? [] : [{ pointer, lacks }]));
}

export function chairsOutcome(outcome: Writing['outcome']) {
  return BY_CHAIR.find((one) => one === outcome);
}
