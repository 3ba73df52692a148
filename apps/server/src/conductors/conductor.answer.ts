/** A conductor as it was last seen. */
export class ConductorAnswer {
  /** @example "directive/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/edition/1" */
  id: string;
  /** @example "edition" */
  kind: string;
  /** The phase in which the record has its case; `unread` while it rests because it could not read it. @example "review" */
  phase: string;
  /** When it does something next; absent where only an act can bring that about. @example "2008-11-07T07:00:00.000Z" */
  nextDue?: string;
  /** When it last looked at the record, by the machine's clock. @example "2008-11-03T09:12:00.000Z" */
  observedAt: string;
}

/** A page of conductors, by id. */
export class ConductorsAnswer {
  items: ConductorAnswer[];
  /** The cursor of the next page, where there is one. */
  next?: string;
}

/** How the conductors stand, all together, at one instant of the record's clock. */
export class StandingAnswer {
  /** The record's instant. @example "2008-11-03T09:12:00.000Z" */
  now: string;
  /** Wishes that a conductor looks at the record, not yet answered. @example 0 */
  waiting: number;
  /** How old the oldest of them is, in milliseconds. @example 0 */
  lagMs: number;
  /** Conductors whose next act is due by now, and not done. @example 0 */
  due: number;
  /** The earliest instant at which any conductor has something to do. @example "2008-11-07T07:00:00.000Z" */
  nextDue: string | null;
}

/** Something that the conductor is to do. */
export class DueAnswer {
  /** What. @example "remind-reviewers" */
  act: string;
  /** In which phase. @example "review" */
  phase: string;
  /** In which round of the phase. @example 1 */
  round: number;
  /** When. @example "2008-11-07T07:00:00.000Z" */
  due: string;
}

/** What happens next to an edition, and when, if nobody acts. */
export class NextAnswer {
  /** The record's instant. @example "2008-11-03T09:12:00.000Z" */
  now: string;
  /** @example "in-review" */
  state: string;
  /** @example "review" */
  phase: string;
  /** The first instant at which something is due, or at which time alone changes what is. @example "2008-11-07T07:00:00.000Z" */
  next?: string;
  /** In the order of their dates. */
  dues: DueAnswer[];
}
