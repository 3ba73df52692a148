import { Day } from '../fields/day.js';
import { Text } from '../fields/text.js';

/** A court has annulled the council's decision (KL 13:8). */
export class AnnulmentRequest {
  /** The day of the ruling. @example "2009-05-14" */
  @Day()
  day: string;

  /** @example "Förvaltningsrätten i Stockholm" */
  @Text({ min: 1, max: 200 })
  court: string;

  /** @example "Beslutet har inte kommit till på rätt sätt." */
  @Text({ min: 1, max: 5_000 })
  reason: string;
}
