import { Day } from '../fields/day.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Text } from '../fields/text.js';

/** The mayoral preparation (borgarrådsberedningen) has endorsed the proposal. */
export class PreparationRequest {
  /** Left out where the source gives no day: none is invented. @example "2008-10-20" */
  @MayBeLeftOut()
  @Day()
  day?: string;

  /** The commissioner (borgarråd) who presented the case. @example "Sten Nordin" */
  @Text({ min: 1, max: 200 })
  presenter: string;
}
