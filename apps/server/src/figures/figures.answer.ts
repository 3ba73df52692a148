import type { EditionState } from '@anvisa/domain/directive/states';
import type { EvaluationOutcome } from '@anvisa/domain/evaluation/events';
import { COMING_KINDS, type ComingKind } from '@anvisa/record/queries/figures/coming';
import { ApiProperty } from '@nestjs/swagger';
import { ClaimedTwiceAnswer } from '../area-maps/area-map.answer.js';

/** The edition of an area that is in force, or on its way. */
export class AreaEditionAnswer {
  directive: string;
  /** @example 2 */
  edition: number;
  title: string;
  /** @example "in-force" */
  state: EditionState;
  /** The day that its state waits for: in force, its next evaluation. */
  deadline?: string;
  self: string;
}

/** An area: what it costs, and how its directive stands. */
export class AreaFigureAnswer {
  /** @example "telefoni" */
  area: string;
  /** @example "Telefoni" */
  name: string;
  /** Whole kronor a year. @example 71000000 */
  yearlyCostSek: number;
  /** No directive is in force. */
  gap: boolean;
  inForce?: AreaEditionAnswer;
  onItsWay?: AreaEditionAnswer;
}

export class AreaFiguresAnswer {
  /** @example "2026-11-27" */
  on: string;
  /** @example 970000000 */
  yearlyCostSek: number;
  areas: AreaFigureAnswer[];
  /** Components that no area takes in, by name. */
  uncovered: string[];
  claimedTwice: ClaimedTwiceAnswer[];
}

export class ComingAnswer {
  @ApiProperty({ enum: COMING_KINDS })
  kind: ComingKind;
  /** @example "2027-03-01" */
  day: string;
  title: string;
  /** @example "telefoni" */
  area: string;
  /** As it is called on that day. @example "Telefoni" */
  areaName: string;
  caseNumber: string;
  self: string;
}

export class ComingInMonthAnswer {
  /** @example "2027-03" */
  month: string;
  @ApiProperty({ enum: COMING_KINDS })
  kind: ComingKind;
  /** @example 4 */
  count: number;
}

export class ComingPageAnswer {
  /** @example 2027 */
  year: number;
  /** Of the whole year. */
  months: ComingInMonthAnswer[];
  items: ComingAnswer[];
  next?: string;
}

/** How long a phase takes, and where cases wait in it now. Days are calendar days. */
export class PhaseFigureAnswer {
  /** @example "in-review" */
  phase: EditionState;
  /** So many ended within the period. @example 12 */
  ended: number;
  /** @example 19 */
  medianDays?: number;
  /** Nine of ten took no longer. @example 31.5 */
  p90Days?: number;
  /** So many are in it now. @example 3 */
  waiting: number;
  /** @example 1 */
  overdue: number;
  /** The one that has waited longest. @example 22 */
  longestDays?: number;
}

export class PhaseFiguresAnswer {
  from: string;
  until: string;
  phases: PhaseFigureAnswer[];
}

/** How a committee has acknowledged what was sent to it. */
export class AcknowledgementFigureAnswer {
  unit: string;
  /** @example "Utbildningsnämnden" */
  name: string;
  /** @example 7 */
  sent: number;
  /** @example 6 */
  acknowledged: number;
  /** @example 1 */
  overdue: number;
  /** @example 4.5 */
  medianDays?: number;
}

export class AcknowledgementFiguresAnswer {
  from: string;
  until: string;
  units: AcknowledgementFigureAnswer[];
}

export class OutcomesOfYearAnswer {
  /** @example 2027 */
  year: number;
  /** @example "revise" */
  outcome: EvaluationOutcome;
  /** @example 3 */
  count: number;
}

export class EvaluationFiguresAnswer {
  years: OutcomesOfYearAnswer[];
}
