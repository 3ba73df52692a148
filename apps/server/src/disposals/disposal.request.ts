import { ArrayUnique } from 'class-validator';
import { Day } from '../fields/day.js';
import { Texts } from '../fields/list.js';
import { Text } from '../fields/text.js';

/** The archive authority's decision that words of an entry are disposed of (arkivlagen 10 §). */
export class DisposeWordsRequest {
  /** The fields of the entry in which the words stand, as its `disposable` names them. @example ["reasons"] */
  @Texts({ min: 1, max: 20 }, { max: 60 })
  @ArrayUnique({ context: { code: 'distinct' } })
  fields: string[];

  /** Who decided the disposal. @example "Kommunstyrelsen som arkivmyndighet" */
  @Text({ max: 200 })
  authority: string;

  /** @example "2026-11-16" */
  @Day()
  decidedOn: string;

  /** Where the decision is found: its registration number or paragraph. @example "SSA 2026:14, § 7" */
  @Text({ max: 200 })
  reference: string;

  /** Why, without saying again what goes. @example "Uppgift om en enskilds hälsa som inte hör till ärendet." */
  @Text({ max: 10_000 })
  reasons: string;
}
