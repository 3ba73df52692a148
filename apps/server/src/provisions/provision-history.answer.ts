import type { ProvisionChange } from '@anvisa/domain/directive/provision-history';
import { ApiProperty } from '@nestjs/swagger';
import { ProvisionRequest } from '../editions/content.request.js';

const CHANGES: readonly ProvisionChange[] = ['new', 'changed', 'corrected', 'moved', 'unchanged', 'removed'];

/** A provision as one edition has it. */
export class ProvisionInEditionAnswer {
  /** @example 2 */
  edition: number;
  /** @example "2027-03-01" */
  inForceFrom?: string;
  inForceUntil?: string;
  @ApiProperty({ enum: CHANGES })
  change: ProvisionChange;
  /** The day on which a clerical error in it was put right (FL § 36), where it was; before it stands as it was decided. @example "2027-04-12" */
  correctedOn?: string;
  /** Its number in that edition; absent where it was removed. @example 4 */
  number?: number;
  provision?: ProvisionRequest;
  /** Where that edition is read. */
  self: string;
}

export class ProvisionHistoryAnswer {
  /** In the order of the editions; of one that was corrected the words as decided first. */
  items: ProvisionInEditionAnswer[];
}

/** Since when a provision says what it says. */
export class ProvisionMarkAnswer {
  /** @example "p4" */
  provision: string;
  /** The edition in which it was new or changed last. @example 2 */
  edition: number;
  /** @example "2027-03-01" */
  inForceFrom?: string;
  /** @example "changed" */
  change: ProvisionChange;
}

export class ProvisionMarksAnswer {
  items: ProvisionMarkAnswer[];
}
