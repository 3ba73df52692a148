import type { EscalationTo } from '@anvisa/domain/conduct/policy';
import { CHASED, type Chased } from '@anvisa/domain/conduct/policy';
import { ApiProperty } from '@nestjs/swagger';

/** Who would hear of a missed deadline, and when. */
export class EscalationDayAnswer {
  /** @example "2026-02-19" */
  on: string;
  /** @example ["head-of-it"] */
  to: EscalationTo[];
}

/** The days of one phase. */
export class ChasedDaysAnswer {
  @ApiProperty({ enum: CHASED })
  phase: Chased;
  /** @example "2026-02-16" */
  deadline: string;
  /** @example ["2026-02-11", "2026-02-16"] */
  reminders: string[];
  escalations: EscalationDayAnswer[];
}

export class PolicyPreviewAnswer {
  /** @example "2026-02-02" */
  from: string;
  phases: ChasedDaysAnswer[];
}
