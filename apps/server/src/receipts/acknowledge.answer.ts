import { ActAnswer } from '../acts/act.answer.js';

/** A receipt as it stands after its acknowledgement. */
export class ReceiptAfter {
  /** @example "3d6f4b0a-9c1e-5f7a-8b2d-4e6f8a0c2d1b" */
  unit: string;
  /** @example "2008-12-02T09:12:00.000Z" */
  acknowledgedAt: string | null;
}

/** An accepted acknowledgement. */
export class AcknowledgementAnswer extends ActAnswer {
  result: ReceiptAfter;
}
