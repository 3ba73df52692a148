import { UNIT_KINDS, type UnitKind } from '@anvisa/domain/person/unit';
import { Choice } from '../fields/choice.js';
import { Text } from '../fields/text.js';

/** A unit that directives are addressed to, or prepared by. */
export class RegisterUnitRequest {
  /** A company is bound by a directive only once its own board has adopted it. @example "committee" */
  @Choice(UNIT_KINDS)
  kind: UnitKind;

  /** @example "Utbildningsnämnden" */
  @Text({ min: 1, max: 200 })
  name: string;
}
