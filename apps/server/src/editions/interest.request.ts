import { YesOrNo } from '../fields/choice.js';
import { Id } from '../fields/id.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Part } from '../fields/part.js';
import { BoardRequest } from './board.request.js';
import { ReasonsRequest } from './reasons.request.js';

/** A circumstance that may disqualify is told: one's own, or another's. */
export class DeclareInterestRequest extends ReasonsRequest {
  /** Whom it concerns. */
  @Id()
  person: string;
}

/** The question of disqualification is settled. */
export class SettleDisqualificationRequest extends ReasonsRequest {
  @Id()
  person: string;

  /** @example true */
  @YesOrNo()
  disqualified: boolean;

  /** The board's decision, where the question was disputed. */
  @MayBeLeftOut()
  @Part(() => BoardRequest)
  board?: BoardRequest;
}
