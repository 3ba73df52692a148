import { Part } from '../fields/part.js';
import { Text } from '../fields/text.js';
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
}
