import { Ids } from '../fields/list.js';

/** The draft goes to review. */
export class SubmitDraftRequest {
  /** Who is asked to review it. */
  @Ids({ min: 1, max: 20 })
  reviewers: string[];
}
