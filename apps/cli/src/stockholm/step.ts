import type { Command } from '@anvisa/domain/acts';

/** One act of the example: who does what. `installation` is the system itself, which lets the first administrator in. */
export interface Step {
  readonly by: string;
  readonly command: Command;
}

export const INSTALLATION = 'installation';
