import { Id } from '../fields/id.js';
import { ReasonsRequest } from './reasons.request.js';

/** The case goes to another officer. */
export class HandOverCaseRequest extends ReasonsRequest {
  /** The officer who takes over. @example "5f8a2c1e-4b7d-8e3f-9a6c-1d2e3f4a5b6c" */
  @Id()
  to: string;
}
