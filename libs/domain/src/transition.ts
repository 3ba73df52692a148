/** A row of a table of states: in which states something may happen, and where it leads. */
export interface Transition<S extends string = string> {
  readonly from: readonly S[];
  /** What happens: an event, or a day that comes. */
  readonly on: string;
  readonly to: S;
}

export function transition<S extends string>(from: S | readonly S[], on: string, to: S): Transition<S> {
  return { from: [from].flat() as readonly S[], on, to };
}

/** Where an event leads from a state; the same state for an event that moves nothing there. */
export function stateAfter<S extends string>(table: readonly Transition<S>[], state: S, on: string): S {
  return table.find((one) => one.on === on && one.from.includes(state))?.to ?? state;
}

/** Whether the table lets an event occur in a state. Events outside the table move nothing and may always occur. */
export function mayOccur<S extends string>(table: readonly Transition<S>[], state: S, on: string): boolean {
  const rows = table.filter((one) => one.on === on);
  return rows.length === 0 || rows.some((one) => one.from.includes(state));
}

/** The states in which the table lets one of some events occur. */
export function statesBefore<S extends string>(table: readonly Transition<S>[], ...on: readonly string[]): readonly S[] {
  return [...new Set(table.filter((one) => on.includes(one.on)).flatMap(({ from }) => from))];
}
