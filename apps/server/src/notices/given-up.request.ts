import { MayBeLeftOut } from '../fields/left-out.js';
import { Text } from '../fields/text.js';

/** Letters that were given up: of one case, or all. */
export class GivenUpRequest {
  /** Its registration number. @example "031-3011/2008" */
  @MayBeLeftOut()
  @Text({ min: 1, max: 60 })
  case?: string;
}
