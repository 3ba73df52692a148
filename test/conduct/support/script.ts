import type { Command } from '@anvisa/domain/acts';
import type { Instant } from '@anvisa/domain/time';

/** One act of a person's in a test's story. The command is made when its day has come: it may need the hash of what is decided on. */
export interface Step {
  readonly at: Instant;
  readonly who: string;
  readonly command: (look: Look) => Command;
}

/** What whoever acts sees of the record. */
export interface Look {
  readonly textHash: (edition: number) => string;
}

/** In the forenoon, at nine by UTC: the hour matters to nobody. */
export function step(day: string, who: string, command: Command | ((look: Look) => Command)): Step {
  return { at: `${day}T09:00:00.000Z`, who, command: typeof command === 'function' ? command : () => command };
}
