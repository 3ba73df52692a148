import type { Context, World } from '../../act.js';
import { endOfDecided } from '../../conduct/end-of-strategy.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import type { DecisionOutcome } from '../decision-outcomes.js';
import type { Directive } from '../directive.js';
import type { Case } from '../may.js';

/** What may be decided by delegation on a text that would begin to apply only when its strategy has ended: a day in force is moved earlier in review alone. */
export const WITH_A_STRATEGY_THAT_ENDS: readonly DecisionOutcome[] = ['return', 'decline', 'postpone', 'refer'];

interface Beginning {
  readonly decidedOn: SwedishDate;
  readonly inForceFrom: SwedishDate;
}

/** KL 5:1: a directive ends with the strategy that it rests on. What would begin to apply only afterwards would never apply, and is not sent out as binding. */
export function beginsBeforeItsStrategyEnds(
  directive: Directive,
  { decidedOn, inForceFrom }: Beginning,
  { now }: Pick<Context, 'now'>,
  world: World,
): Refusal | undefined {
  const end = endOfDecided(directive, { day: decidedOn, at: now }, world.all('strategy'));
  return end && end.lastDay < inForceFrom ? refuse('begins-after-strategy', { day: inForceFrom, lastDay: end.lastDay }) : undefined;
}

/** The same of a text that is approved as it was reviewed. */
export function textBeginsBeforeItsStrategyEnds(
  { directive, edition }: Case,
  decidedOn: SwedishDate,
  context: Pick<Context, 'now'>,
  world: World,
): Refusal | undefined {
  const inForceFrom = edition.text?.outline.inForceFrom;
  return inForceFrom === undefined ? undefined : beginsBeforeItsStrategyEnds(directive, { decidedOn, inForceFrom }, context, world);
}
