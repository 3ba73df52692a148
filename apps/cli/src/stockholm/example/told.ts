import type { Command } from '@anvisa/domain/acts';
import type { Instant, SwedishDate } from '@anvisa/domain/time';
import type { Step } from '../step.js';
import { at } from './days.js';

/** One act of the example, at its instant. */
export interface Told extends Step {
  readonly at: Instant;
}

/** Acts that somebody did at a time of a day. */
export function on(day: SwedishDate, time: `${number}:${number}`, by: string, ...commands: readonly Command[]): readonly Told[] {
  const instant = at(day, time);
  return commands.map((command) => ({ at: instant, by, command }));
}
