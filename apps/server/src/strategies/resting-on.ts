import { editionsOn } from '@anvisa/domain/conduct/end-of-strategy';
import { areaOn, type Directive } from '@anvisa/domain/directive/directive';
import type { Strategy } from '@anvisa/domain/strategy/strategy';
import type { SwedishDate } from '@anvisa/domain/time';
import type { RestingEditionAnswer } from './resting.answer.js';

interface Known {
  readonly strategies: readonly Strategy[];
  readonly directives: readonly Directive[];
  readonly today: SwedishDate;
  /** Whether whoever reads may read every title. */
  readonly titles: boolean;
}

/** The editions that are not over and rest on a strategy, by area. */
export function restingOn(strategy: string, { strategies, directives, today, titles }: Known): RestingEditionAnswer[] {
  return directives
    .flatMap((directive) =>
      editionsOn(strategy, directive, strategies).map(({ number, state }) => ({
        directive: directive.id,
        edition: number,
        area: areaOn(directive, today),
        state,
        ...(titles && { title: directive.title }),
      })),
    )
    .sort((one, other) => one.area.localeCompare(other.area) || one.edition - other.edition);
}
