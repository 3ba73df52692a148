import { Text } from '../fields/text.js';
import { PageRequest } from '../lists/page.request.js';

/** The notices of which case. */
export class NoticesRequest extends PageRequest {
  /** Its registration number. @example "031-3011/2008" */
  @Text({ min: 1, max: 60 })
  case: string;
}
