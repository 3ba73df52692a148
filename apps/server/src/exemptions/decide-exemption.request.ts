import { ByDelegationOrTheBoard, DecidedRequest } from '../editions/decided.request.js';
import { Day } from '../fields/day.js';
import { Text } from '../fields/text.js';

/** A decision on an exemption. */
@ByDelegationOrTheBoard()
export class DecideExemptionRequest extends DecidedRequest {}

/** An exemption is granted until a day. */
@ByDelegationOrTheBoard()
export class GrantExemptionRequest extends DecideExemptionRequest {
  /** Its last day, at the latest the one asked for. @example "2009-06-30" */
  @Day()
  until: string;

  /** Empty when there are none. @example "Avtalet förlängs inte." */
  @Text({ max: 10_000 })
  conditions: string;
}
