import { Choice } from '../fields/choice.js';
import { Day } from '../fields/day.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Part } from '../fields/part.js';
import { Text } from '../fields/text.js';

/** Who decided, and when. */
export class DecidedRequest {
  /** @example "council" */
  @Choice(['council', 'executive-board'])
  body: 'council' | 'executive-board';

  /** @example "2008-03-03" */
  @Day()
  day: string;
}

/** A decision that a strategy rests on or is related to. */
export class RelatedDecisionRequest {
  /** The registration number of its case, as it is written there: never parsed. @example "031-2486/2007" */
  @Text({ min: 1, max: 60 })
  caseNumber: string;

  /** @example "IT-programmet" */
  @Text({ min: 1, max: 300 })
  title: string;

  /** Left out where nobody has decided yet. */
  @MayBeLeftOut()
  @Part(() => DecidedRequest)
  decided?: DecidedRequest;
}
