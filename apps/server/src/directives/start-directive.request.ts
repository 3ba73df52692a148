import { Name, Text } from '../fields/text.js';

/** The directive of an area is begun. */
export class StartDirectiveRequest {
  /** The procurement area, as the area map in force names it. @example "telefoni" */
  @Name()
  area: string;

  /** @example "Anvisning för telefoni" */
  @Text({ min: 1, max: 200 })
  title: string;
}
