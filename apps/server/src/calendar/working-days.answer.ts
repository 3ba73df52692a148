/** A day that is free though it is no mere weekend. */
export class FreeDayAnswer {
  /** @example "2026-12-24" */
  day: string;
  /** @example "julafton" */
  name: string;
}

/** The days of a period on which the city's offices work, and which are free by name. */
export class WorkingDaysAnswer {
  /** @example "2026-12-01" */
  from: string;
  /** @example "2027-01-31" */
  until: string;
  workingDays: string[];
  freeDays: FreeDayAnswer[];
}
