import type { DecisionRecord } from '@anvisa/domain/directive/events';
import { Choice, YesOrNo } from '../fields/choice.js';
import { Texts } from '../fields/list.js';
import { Parts } from '../fields/part.js';
import { Text } from '../fields/text.js';

/** A dissent of the presenter or another official (FL § 30). */
export class DissentRequest {
  /** @example "Per Ek" */
  @Text({ min: 1, max: 200 })
  name: string;

  /** @example "Jag anser att växeln bör upphandlas för sig." */
  @Text({ min: 1, max: 10_000 })
  text: string;
}

/** What a decision record shows beside the outcome (FL §§ 30–32, KL 6:38, MBL §§ 11, 38). */
export class DecisionRecordRequest implements DecisionRecord {
  /** @example "En sammanhållen telefonitjänst sänker kostnaden och minskar antalet avtal." */
  @Text({ max: 10_000 })
  reasons: string;

  /** Who presented the case. @example "Anna Lind" */
  @Text({ max: 200 })
  presenter: string;

  /** Who else took part in the final handling. @example ["Henrik Öberg"] */
  @Texts({ max: 50 }, { max: 200 })
  participants: string[];

  @Parts(() => DissentRequest, { max: 50 })
  dissents: DissentRequest[];

  /** Whether the matter may be delegated (KL 6:38). @example true */
  @YesOrNo()
  delegable: boolean;

  /** @example "Beslutet verkställer den strategi som kommunfullmäktige har godkänt." */
  @Text({ max: 10_000 })
  delegableReasons: string;

  /** Negotiation with the unions (MBL §§ 11, 38). @example "not-required" */
  @Choice(['held', 'not-required'])
  unionNegotiation: 'held' | 'not-required';

  /** @example "Ingen viktigare förändring av verksamheten." */
  @Text({ max: 5_000 })
  unionNote: string;
}
