import { EDITION_STATES, type EditionState } from '@anvisa/domain/directive/states';
import { CASE_ORDERS, type CaseOrder } from '@anvisa/record/queries/cases';
import { Choice } from '../fields/choice.js';
import { Id } from '../fields/id.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Name, Text } from '../fields/text.js';
import { PageRequest } from '../lists/page.request.js';

/** Which cases, in which order. */
export class CasesRequest extends PageRequest {
  /** Words of the directive's title or of its area, or the registration number: each as it begins. @example "031-412/2026" */
  @MayBeLeftOut()
  @Text({ min: 1, max: 200 })
  find?: string;

  @MayBeLeftOut()
  @Choice(EDITION_STATES)
  state?: EditionState;

  /** @example "telefoni" */
  @MayBeLeftOut()
  @Name()
  area?: string;

  /** Who has the case. */
  @MayBeLeftOut()
  @Id()
  officer?: string;

  /** `passed`: those alone that should have been done. */
  @MayBeLeftOut()
  @Choice(['passed'])
  deadline?: 'passed';

  /** By deadline, the nearest first, or by when they came to their state, the latest first. @example "deadline" */
  @MayBeLeftOut()
  @Choice(CASE_ORDERS)
  sort?: CaseOrder;
}
