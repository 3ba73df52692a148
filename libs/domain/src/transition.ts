/** A row of a table of states: in which states an event may occur, and where it leads. */
export interface Transition<S extends string = string, On extends string = string> {
  readonly from: readonly S[];
  readonly on: On;
  readonly to: S;
}

/** Where an event leads from a state; the same state for an event that moves nothing there. */
export function after<S extends string>(table: readonly Transition<S>[], state: S, on: string): S {
  return table.find((one) => one.on === on && one.from.includes(state))?.to ?? state;
}

/** Whether the table lets an event occur in a state. */
export function mayOccurIn<S extends string>(table: readonly Transition<S>[], state: S, on: string): boolean {
  return table.some((one) => one.on === on && one.from.includes(state));
}
