import { Hash, Text } from '../fields/text.js';

/** A committee confirms that it has the edition. */
export class AcknowledgeRequest {
  /** The hash of the text that was sent: it is acknowledged, and no other. @example "5f2c6c3f0c4e4b0f0a7f4a0c5c1b9f6f7f9e6d1c2b3a4958677685940a1b2c3d" */
  @Hash()
  textHash: string;

  /** Who answers for the directive at the committee. @example "Karin Holm, utbildningsförvaltningen" */
  @Text({ min: 1, max: 200 })
  responsible: string;
}
