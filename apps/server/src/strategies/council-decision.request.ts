import type { CouncilOutcome } from '@anvisa/domain/strategy/strategy';
import { Choice, YesOrNo } from '../fields/choice.js';
import { Day } from '../fields/day.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Text } from '../fields/text.js';

const OUTCOMES = ['approved', 'approved-with-changes', 'remitted', 'tabled', 'rejected'] as const satisfies readonly CouncilOutcome[];

/** What the council came to. An approval as worded meets the condition of the mandates that rest on it. */
export class CouncilDecisionRequest {
  /** @example "2008-11-17" */
  @Day()
  day: string;

  /** @example "§ 12" */
  @Text({ min: 1, max: 100 })
  paragraph: string;

  /** @example "approved" */
  @Choice(OUTCOMES)
  outcome: CouncilOutcome;

  /** Of an approval: from when the strategy applies; left out, from the day of the decision. @example "2009-01-01" */
  @MayBeLeftOut()
  @Day()
  from?: string;

  /** Of an approval with changes: which. @example "Anvisningarna redovisas för fullmäktige varje år." */
  @MayBeLeftOut()
  @Text({ min: 1, max: 10_000 })
  changes?: string;

  /** Made up to show the product, and shown as such. @example true */
  @YesOrNo()
  isExample: boolean;
}
