import type { Capacity, Context, World } from '../../act.js';
import { asBoardByMandate } from '../../directive/deciding.js';
import { boardHasTheCouncilsMandate } from '../../directive/rules/board-has-the-councils-mandate.js';
import { dayIsNotPast } from '../../directive/rules/day-is-not-past.js';
import { dayIsNotPastTheLast } from '../../directive/rules/day-is-not-past-the-last.js';
import type { SwedishDate } from '../../time.js';
import { CHAIN, exemptingCapacity } from '../deciding.js';
import { type ExemptionCase, exemptionAct, type OfExemption, told } from '../exemption-act.js';
import { decisionIsRecorded, decisionOf, type SaidOfDecision } from '../rules/decision-is-recorded.js';
import { grantedWithinTheRequest } from '../rules/granted-within-the-request.js';
import { peopleWithInterests } from '../rules/preparation-is-undisputed.js';
import { provisionStillBinds } from '../rules/provision-is-in-text.js';

export interface GrantExemptionCommand extends OfExemption, SaidOfDecision {
  readonly type: 'grant-exemption';
  readonly until: SwedishDate;
  /** Empty when there are none. */
  readonly conditions: string;
}

/** An exemption is granted until a day, with conditions: by whom the directive names, or by the board. */
export const grantExemption = exemptionAct<GrantExemptionCommand>('grant-exemption', {
  needsVersion: true,
  kinds: CHAIN,
  follows: peopleWithInterests,

  rules: (command, about, context, world) => [
    provisionStillBinds(about.ruling, about.exemption.provision),
    dayIsNotPast(command.until, command.board?.day ?? context.today),
    dayIsNotPastTheLast(about.ruling, command.until),
    grantedWithinTheRequest(about.exemption, command.until),
    decisionIsRecorded(command, about, context, world),
    command.board && boardHasTheCouncilsMandate(about.directive, command.board.day, world),
  ],

  decide: (command, about, context, world) =>
    told(grantingCapacity(command, about, context, world), about.exemption, {
      type: 'ExemptionGranted',
      until: command.until,
      conditions: command.conditions,
      ...decisionOf(command),
    }),
});

/** Whoever is bound by the council's mandate is freed by it too: by what the board holds, or has passed on. */
function grantingCapacity({ board }: GrantExemptionCommand, about: ExemptionCase, context: Context, world: World): Capacity {
  return board ? asBoardByMandate(about, board.day, world) : exemptingCapacity(board, about, context, world);
}
