import type { Command } from '@anvisa/domain/acts';
import type { Instant } from '@anvisa/domain/time';

/** One act of a person's in a test's story. The command is made when its day has come: it may need the hash of an edition's text. */
export interface Step {
  readonly at: Instant;
  readonly who: string;
  readonly edition?: number;
  readonly command: (textHash: string) => Command;
}

/** In the forenoon, at nine by UTC: the hour matters to nobody. */
const forenoon = (day: string) => `${day}T09:00:00.000Z`;

export function step(day: string, who: string, command: Command): Step {
  return { at: forenoon(day), who, command: () => command };
}

/** An act on the exact text of an edition. */
export function onText(day: string, who: string, edition: number, command: (textHash: string) => Command): Step {
  return { at: forenoon(day), who, edition, command };
}
