/** The record's clock. */
export class ClockAnswer {
  /** @example "2009-03-02T08:00:00.000Z" */
  now: string;
  /** Whether it can be moved: in a demo or a test alone. */
  movable: boolean;
}

/** The clock after it was moved. */
export class ClockMovedAnswer extends ClockAnswer {
  /** How many conductors were woken because their day has come. */
  woken: number;
}
