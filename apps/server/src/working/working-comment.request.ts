import { YesOrNo } from '../fields/choice.js';
import { Name, Text } from '../fields/text.js';

/** An answer to a comment in a draft. */
export class AnswerCommentInDraftRequest {
  /** @example "Ändrat till två år." */
  @Text({ min: 1, max: 5_000 })
  text: string;
}

/** A comment on words of a draft. */
export class CommentInDraftRequest extends AnswerCommentInDraftRequest {
  /** The provision’s id. @example "p4" */
  @Name({ max: 40 })
  provision: string;

  /** The words that it is about, as one reads them; empty where it is about the whole provision. @example "så snart som möjligt" */
  @Text({ max: 1_000 })
  quote: string;

  /** The words just before them, which tell them from the same words elsewhere. @example "Nämnden svarar " */
  @Text({ max: 100 })
  before: string;
}

export class ResolveCommentRequest {
  /** Done; or open again. @example true */
  @YesOrNo()
  resolved: boolean;
}
