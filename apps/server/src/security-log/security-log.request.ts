import { SECURITY_KINDS } from '@anvisa/record/queries/security-log';
import { Choice } from '../fields/choice.js';
import { InstantField } from '../fields/day.js';
import { Id } from '../fields/id.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Name, Text } from '../fields/text.js';
import { PageRequest } from '../lists/page.request.js';

/** Which notes of the security log. */
export class SecurityLogRequest extends PageRequest {
  /** Of one kind. @example "act-refused" */
  @MayBeLeftOut()
  @Choice(SECURITY_KINDS)
  kind?: string;

  /** By one person. @example "9c8d7e6f-5a4b-5c3d-8e2f-1a0b9c8d7e6f" */
  @MayBeLeftOut()
  @Id()
  actor?: string;

  /** Of one act; `read` for the readings that are logged. @example "decide-edition" */
  @MayBeLeftOut()
  @Name()
  act?: string;

  /** Refused for one reason: its code. @example "mandate-condition-unmet" */
  @MayBeLeftOut()
  @Name()
  refused?: string;

  /** From one address. @example "192.0.2.7" */
  @MayBeLeftOut()
  @Text({ min: 2, max: 45 })
  address?: string;

  /** Where this stands in what the note is about, or in where it came from. @example "031-2080/2008" */
  @MayBeLeftOut()
  @Text({ min: 3, max: 100 })
  text?: string;

  /** From this instant on. @example "2008-11-01T00:00:00Z" */
  @MayBeLeftOut()
  @InstantField()
  from?: string;

  /** Before this instant. @example "2008-12-01T00:00:00Z" */
  @MayBeLeftOut()
  @InstantField()
  before?: string;
}
