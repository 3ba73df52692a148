import { InstantField } from '../fields/day.js';

/** The record's clock is set, and goes on from there. */
export class MoveClockRequest {
  /** @example "2009-03-02T08:00:00Z" */
  @InstantField()
  at: string;
}
