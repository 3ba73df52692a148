import { STRATEGY_DOCUMENTS, type StrategyDocument } from '@anvisa/domain/strategy/events';
import { Choice } from '../fields/choice.js';
import { Hash, Text } from '../fields/text.js';

/** A document joins the strategy's case. */
export class StrategyDocumentRequest {
  /** @example "appendix" */
  @Choice(STRATEGY_DOCUMENTS)
  what: StrategyDocument;

  /** @example "Bilaga 1: Leveransstrategi för IT-området" */
  @Text({ min: 1, max: 300 })
  title: string;

  /** SHA-256 of its bytes, in hex. @example "5f2c6c3f0c4e4b0f0a7f4a0c5c1b9f6f7f9e6d1c2b3a4958677685940a1b2c3d" */
  @Hash()
  sha256: string;
}
