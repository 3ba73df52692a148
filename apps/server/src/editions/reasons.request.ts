import { Text } from '../fields/text.js';

/** An act that needs nothing but its reasons. */
export class ReasonsRequest {
  /** @example "Priserna ska räknas om." */
  @Text({ max: 10_000 })
  reasons: string;
}
