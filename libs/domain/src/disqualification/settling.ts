import type { Capacity, Context } from '../act.js';
import { AS_BOARD } from '../directive/deciding.js';
import type { BoardDecision, InterestEvent } from '../directive/events.js';
import { boardMetInTheCase } from '../directive/rules/board-met-in-the-case.js';
import { reasonsAreGiven } from '../directive/rules/reasons-are-given.js';
import type { PermittedAct } from '../permission/permissions.js';
import { permittedOn } from '../permission/permitted.js';
import { WORKING } from '../permission/role-groups.js';
import { capacityOf } from '../person/capacity.js';
import { type Refusal, refuse } from '../refusal.js';
import type { Instant } from '../time.js';
import type { WithInterests } from './interest.js';
import { interestIsOpen } from './rules/interest-is-open.js';

/** The question of disqualification is settled: by the person concerned who steps aside, else by the board, whose decision its secretary records (KL 6:32). */
export interface SettledQuestion {
  readonly person: string;
  readonly disqualified: boolean;
  readonly board?: BoardDecision;
  readonly reasons: string;
}

/** @param act by whose row the board's secretary records what the board found. */
export function questionMayBeSettled(
  act: PermittedAct,
  { person, disqualified, board, reasons }: SettledQuestion,
  about: WithInterests & { readonly startedAt: Instant },
  context: Context,
): readonly (Refusal | undefined)[] {
  return [
    reasonsAreGiven(reasons),
    interestIsOpen(about, person),
    board ? (permittedOn('any', act, context) ?? boardMetInTheCase(about, board, context.today)) : undefined,
    !board && !(disqualified && person === context.actor.person) ? refuse('interest-disputed') : undefined,
  ];
}

export function settlingCapacity({ board }: Pick<SettledQuestion, 'board'>, context: Context): Capacity {
  return board ? AS_BOARD : capacityOf(context, ...WORKING);
}

export function questionSettled({ person, disqualified, board, reasons }: SettledQuestion): InterestEvent {
  return { type: 'DisqualificationDecided', person, disqualified, ...(board && { board }), reasons };
}
