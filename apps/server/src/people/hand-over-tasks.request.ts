import { ReasonsRequest } from '../editions/reasons.request.js';
import { Part } from '../fields/part.js';
import { SuccessorsRequest } from './successors.request.js';

/** What hangs on a person goes to colleagues. */
export class HandOverTasksRequest extends ReasonsRequest {
  @Part(() => SuccessorsRequest)
  successors: SuccessorsRequest;
}
