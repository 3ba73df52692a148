import { COUNCIL_OUTCOMES, type CouncilOutcome } from '@anvisa/domain/strategy/council-outcomes';
import { Forms } from '../api/forms.js';
import { Choice, YesOrNo } from '../fields/choice.js';
import { Day } from '../fields/day.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Text } from '../fields/text.js';

/** What the council came to. An approval as worded meets the condition of the mandates that rest on it. */
@Forms(
  { title: 'Approved as worded, remitted, tabled or rejected', where: { outcome: ['approved', 'remitted', 'tabled', 'rejected'] } },
  { title: 'Approved with changes', where: { outcome: ['approved-with-changes'] }, needs: ['changes'] },
)
export class CouncilDecisionRequest {
  /** @example "2008-11-17" */
  @Day()
  day: string;

  /** @example "§ 12" */
  @Text({ min: 1, max: 100 })
  paragraph: string;

  /** @example "approved" */
  @Choice(COUNCIL_OUTCOMES)
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
