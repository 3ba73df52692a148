import { STRATEGY_DOCUMENTS, type StrategyDocument } from '@anvisa/domain/strategy/events';
import { Choice } from '../fields/choice.js';
import { Text } from '../fields/text.js';

/** A document that the case should have and does not. */
export class MissingDocumentRequest {
  /** @example "appendix" */
  @Choice(STRATEGY_DOCUMENTS)
  what: StrategyDocument;

  /** @example "Bilagan med strategins text följer inte med källan." */
  @Text({ min: 1, max: 2_000 })
  reason: string;
}
