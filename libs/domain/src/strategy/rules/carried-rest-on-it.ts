import type { World } from '../../act.js';
import { editionsOn } from '../../conduct/end-of-strategy.js';
import { type Refusal, refuse } from '../../refusal.js';

/** House rule (KL 5:1): what a successor carries over rests on the strategy. The end is final, and a directive that another id was meant for would end with it. */
export function carriedRestOnIt(directives: readonly string[], strategy: string, world: World): Refusal | undefined {
  const strategies = world.all('strategy');
  const others = directives.filter((id) => {
    const directive = world.find('directive', id);
    return !directive || editionsOn(strategy, directive, strategies).length === 0;
  });
  return others.length > 0 ? refuse('carried-rests-elsewhere', { directives: others.join(', ') }) : undefined;
}
