import { Text } from '../fields/text.js';

/** An answer half filled in, as its page wrote it down. */
export class WorkingNoteRequest {
  /** @example "{\"verdict\":\"supports\",\"reasons\":\"Tydligt om\"}" */
  @Text({ max: 200_000 })
  text: string;
}
