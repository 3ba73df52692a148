import { EDITION_STATES, type EditionState } from '@anvisa/domain/directive/states';
import { DIRECTIVE_ORDERS, type DirectiveOrder } from '@anvisa/record/queries/directives';
import { Choice } from '../fields/choice.js';
import { Id } from '../fields/id.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Name, Text } from '../fields/text.js';
import { PageRequest } from '../lists/page.request.js';

/** Which directives, in which order. */
export class DirectivesRequest extends PageRequest {
  /** By the edition in this state; left out, by the latest edition. @example "in-force" */
  @MayBeLeftOut()
  @Choice(EDITION_STATES)
  state?: EditionState;

  /** @example "telefoni" */
  @MayBeLeftOut()
  @Name()
  area?: string;

  /** Who has the case: for those who read all. */
  @MayBeLeftOut()
  @Id()
  officer?: string;

  /** Words that the edition says. @example "mobilabonnemang" */
  @MayBeLeftOut()
  @Text({ min: 1, max: 200 })
  text?: string;

  /** By when the case was begun, the latest first or last, or by title. @example "-started" */
  @MayBeLeftOut()
  @Choice(DIRECTIVE_ORDERS)
  sort?: DirectiveOrder;
}
