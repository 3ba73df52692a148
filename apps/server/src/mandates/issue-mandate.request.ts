import { GIVERS, type Giver, HOLDERS, type Holder } from '@anvisa/domain/mandate/mandate';
import { Choice, YesOrNo } from '../fields/choice.js';
import { Day } from '../fields/day.js';
import { Id } from '../fields/id.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Part } from '../fields/part.js';
import { Text } from '../fields/text.js';
import { AreasOfMandate } from './areas-of-mandate.js';

/** The council must have approved a strategy as it was worded. */
export class ConditionRequest {
  /** @example "1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f" */
  @Id()
  strategy: string;
}

/** A mandate that the council or the board has given. */
export class IssueMandateRequest {
  /** @example "executive-board" */
  @Choice(GIVERS)
  giver: Giver;

  /** Never several officials jointly (KL 7:5). @example "city-director" */
  @Choice(HOLDERS)
  holder: Holder;

  /** All procurement areas, or the ones it is given for. @example "all" */
  @AreasOfMandate()
  areas: 'all' | string[];

  /** The mandate by which the giver itself may decide. @example "4f5a6b7c-8d9e-5f0a-9b2c-3d4e5f6a7b8c" */
  @MayBeLeftOut()
  @Id()
  parent?: string;

  /** What must hold before it carries any decision. */
  @MayBeLeftOut()
  @Part(() => ConditionRequest)
  condition?: ConditionRequest;

  /** @example "2008-10-22" */
  @Day()
  from: string;

  /** The last day; left out, until it is revoked or lapses. @example "2012-12-31" */
  @MayBeLeftOut()
  @Day()
  until?: string;

  /** Left out where the council gives the mandate in the very decision that it is conditional on. @example "2008-10-22" */
  @MayBeLeftOut()
  @Day()
  decidedOn?: string;

  /** @example "se utlåtande 2008:167 RI" */
  @MayBeLeftOut()
  @Text({ min: 1, max: 100 })
  paragraph?: string;

  /** The holder may name a deputy. @example true */
  @YesOrNo()
  mayNameDeputy: boolean;

  /** A head of administration may pass it on (KL 7:6). @example false */
  @YesOrNo()
  maySubdelegate: boolean;

  /** As it was worded. @example "Utarbeta och besluta om anvisningar för leveransstrategin." */
  @Text({ min: 1, max: 5_000 })
  text: string;
}
