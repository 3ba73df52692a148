import { MayBeLeftOut } from '../fields/left-out.js';
import { Part } from '../fields/part.js';
import { Text } from '../fields/text.js';
import { BoardRequest } from './board.request.js';
import { ContentRequest } from './content.request.js';
import { ReasonsRequest } from './reasons.request.js';

/** A clerical error in a decided text is put right (FL § 36). */
export class CorrectEditionRequest extends ReasonsRequest {
  /** The whole text as corrected. */
  @Part(() => ContentRequest)
  content: ContentRequest;

  /** @example "4 §: ”4411” rättas till ”4412”." */
  @Text({ max: 5_000 })
  what: string;

  /** When the board has decided it and its secretary records it (KL 6:35): always so where the board decided the text. */
  @MayBeLeftOut()
  @Part(() => BoardRequest)
  board?: BoardRequest;
}
