import { ActAnswer } from '../acts/act.answer.js';

/** What was disposed of. */
export class DisposalAfter {
  /** @example "019aba0c-7c1e-7d1a-a1f3-5b7b0c3f2a10" */
  entry: string;
  /** @example ["reasons"] */
  fields: string[];
}

export class DisposalActAnswer extends ActAnswer {
  result: DisposalAfter;
}
