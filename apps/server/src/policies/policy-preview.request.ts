import { Day } from '../fields/day.js';
import { Part } from '../fields/part.js';
import { PolicyRequest } from './policy.request.js';

/** A policy to look at before it is adopted. */
export class PolicyPreviewRequest {
  @Part(() => PolicyRequest)
  policy: PolicyRequest;

  /** The day on which everything would begin to wait. @example "2026-02-02" */
  @Day()
  from: string;
}
