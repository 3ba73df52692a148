import { Day } from '../fields/day.js';
import { Text } from '../fields/text.js';

/** How the board decided: its meeting's day and paragraph. */
export class BoardRequest {
  /** @example "2008-10-22" */
  @Day()
  day: string;

  /** @example "§ 15" */
  @Text({ min: 1, max: 100 })
  paragraph: string;

  /** @example "Kommunstyrelsen beslutar enligt förslaget." */
  @Text({ max: 10_000 })
  reasons: string;
}
