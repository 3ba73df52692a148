import type { Context, Decided, World } from '../act.js';
import { firstRefusal, type Refusal } from '../refusal.js';
import { decided } from './changes.js';
import { asBoardByMandate, decidingCapacity } from './deciding.js';
import type { OfEdition } from './edition-act.js';
import type { BoardDecision, DecisionRecord, DirectiveEvent } from './events.js';
import { type Case, mayByDelegation } from './may.js';
import { boardHasDecided } from './rules/board-has-decided.js';
import { boardHasTheCouncilsMandate } from './rules/board-has-the-councils-mandate.js';
import { recordMayBeDelegated } from './rules/record-may-be-delegated.js';

/** Whom a decided edition binds further, or how long: decided by delegation, with its record; or as the board decided, with its meeting. */
export interface FurtherDecision extends OfEdition {
  readonly record?: DecisionRecord;
  readonly board?: BoardDecision;
}

/** Why it is not decided so, by either. The act must rest on the kinds `mandate` and `strategy`. */
export function furtherDecision(act: 'extend-edition' | 'decide-repeal') {
  const byDelegation = mayByDelegation(act);
  return ({ record, board }: FurtherDecision, about: Case, context: Context, world: World): Refusal | undefined =>
    board
      ? firstRefusal(boardHasDecided(about.edition, board, context), boardHasTheCouncilsMandate(about.directive, board.day, world))
      : (byDelegation(about, context, world) ?? recordMayBeDelegated(record));
}

/** The decision as its event tells it, in the capacity of whoever decided. */
export function furtherDecided(
  { directive, record, board }: FurtherDecision,
  about: Case,
  context: Context,
  world: World,
  tells: {
    readonly byDelegation: (record: DecisionRecord) => DirectiveEvent;
    readonly atMeeting: (board: BoardDecision) => DirectiveEvent;
  },
): Decided {
  if (board) return decided(asBoardByMandate(about, board.day, world), directive, tells.atMeeting(board));
  if (!record) throw new Error('a decision has its record or its meeting');
  return decided(decidingCapacity(about, context, world), directive, tells.byDelegation(record));
}
