import { VERDICTS, type Verdict } from '@anvisa/domain/directive/events';
import { Choice, YesOrNo } from '../fields/choice.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Parts } from '../fields/part.js';
import { Hash, Name, Text } from '../fields/text.js';
import { ReasonsRequest } from './reasons.request.js';

/** A comment on a provision, or on the whole. */
export class CommentRequest {
  /** The provision's id; left out, the comment is on the whole. @example "p4" */
  @MayBeLeftOut()
  @Name({ max: 40 })
  provision?: string;

  /** The words that it is about, as they stand in the provision; the page shows it at them. @example "ramavtal 4411" */
  @MayBeLeftOut()
  @Text({ min: 1, max: 1_000 })
  quote?: string;

  /** @example "Ange hur länge ramavtalet får förlängas." */
  @Text({ min: 1, max: 10_000 })
  text: string;

  /** A blocking comment keeps the review open until it is answered. @example true */
  @YesOrNo()
  blocking: boolean;
}

/** A reviewer's verdict on the exact text under review. */
export class GiveVerdictRequest extends ReasonsRequest {
  /** SHA-256 of the text that was read, as the edition shows it. */
  @Hash()
  textHash: string;

  /** Tillstyrker, tillstyrker med ändring, avstyrker. @example "supports-with-change" */
  @Choice(VERDICTS)
  verdict: Verdict;

  @Parts(() => CommentRequest, { max: 100 })
  comments: CommentRequest[];
}
