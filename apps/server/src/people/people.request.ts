import { MayBeLeftOut } from '../fields/left-out.js';
import { Text } from '../fields/text.js';
import { PageRequest } from '../lists/page.request.js';

/** Which people. */
export class PeopleRequest extends PageRequest {
  /** A part of their name. @example "holm" */
  @MayBeLeftOut()
  @Text({ min: 1, max: 200 })
  name?: string;
}
