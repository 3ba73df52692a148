import { YesOrNo } from '../fields/choice.js';
import { Day } from '../fields/day.js';
import { Text } from '../fields/text.js';

/** The council ends a strategy without a successor. */
export class StrategyRevocationRequest {
  /** @example "2012-02-20" */
  @Day()
  day: string;

  /** @example "§ 9" */
  @Text({ min: 1, max: 100 })
  paragraph: string;

  /** Made up to show the product, and shown as such. @example true */
  @YesOrNo()
  isExample: boolean;

  /** @example "2012-06-30" */
  @Day()
  lastDay: string;

  /** @example "Leveransen styrs av stadens digitaliseringsprogram." */
  @Text({ min: 1, max: 5_000 })
  reason: string;
}
