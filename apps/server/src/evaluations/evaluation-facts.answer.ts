import { ComponentAnswer } from '../area-maps/area-map.answer.js';

export class ReceiptCountAnswer {
  /** @example 27 */
  sent: number;
  /** @example 24 */
  acknowledged: number;
  /** @example 1 */
  overdue: number;
}

export class ExemptionCountAnswer {
  /** @example 3 */
  asked: number;
  /** @example 2 */
  granted: number;
  /** @example 1 */
  refused: number;
}

/** What the record knows of how the directive is followed: beside the questions. */
export class EvaluationFactsAnswer {
  acknowledgements: ReceiptCountAnswer;
  exemptions: ExemptionCountAnswer;
  /** The parts of the delivery in the area, with their agreements. */
  components: ComponentAnswer[];
}
