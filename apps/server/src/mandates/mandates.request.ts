import { Day } from '../fields/day.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Name } from '../fields/text.js';
import { PageRequest } from '../lists/page.request.js';

/** Mandates, as a day has them. */
export class MandatesRequest extends PageRequest {
  /** Left out, today by the record's clock. @example "2008-10-22" */
  @MayBeLeftOut()
  @Day()
  on?: string;
}

/** The chain of mandates for which area, on which day. */
export class MandateChainRequest {
  /** @example "telefoni" */
  @Name()
  area: string;

  /** Left out, today by the record's clock. @example "2008-10-22" */
  @MayBeLeftOut()
  @Day()
  on?: string;
}

/** The decisions on a mandate from the day on which it was revoked. */
export class DecisionsAfterRevocationRequest extends PageRequest {
  /** Of a mandate that nobody has revoked: from when a revocation is thought of. @example "2010-02-01" */
  @MayBeLeftOut()
  @Day()
  from?: string;
}
