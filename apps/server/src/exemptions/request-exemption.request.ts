import { Day } from '../fields/day.js';
import { Id } from '../fields/id.js';
import { Name, Text } from '../fields/text.js';

/** A committee asks to be freed from a provision for a time. */
export class RequestExemptionRequest {
  /** The provision's id in the edition's text. @example "p4" */
  @Name({ max: 40 })
  provision: string;

  /** The committee that asks. @example "3d6f4b0a-9c1e-5f7a-8b2d-4e6f8a0c2d1b" */
  @Id()
  unit: string;

  /** @example "Museernas avtal löper till sommaren." */
  @Text({ max: 10_000 })
  reasons: string;

  /** The last day asked for: an exemption always ends. @example "2009-06-30" */
  @Day()
  until: string;
}
