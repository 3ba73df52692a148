import { Id } from '../fields/id.js';
import { ReasonsRequest } from './reasons.request.js';

/** Somebody else is asked to review in another's place. */
export class ReplaceReviewerRequest extends ReasonsRequest {
  /** A reviewer who has not answered. @example "5f8a2c1e-4b7d-8e3f-9a6c-1d2e3f4a5b6c" */
  @Id()
  reviewer: string;

  /** Who is asked instead. @example "0c1d2e3f-4a5b-8c6d-9e7f-0a1b2c3d4e5f" */
  @Id()
  successor: string;
}
