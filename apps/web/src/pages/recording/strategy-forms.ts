import type { Answer } from '../../session/read.js';
import type { Recorded } from './record-form.js';

export type Strategy = Answer<'/api/strategies/{strategy}'>;

/** A form for a step of a strategy. */
export interface StrategyFormProps {
  readonly strategy: Strategy;
  /** Where the step is recorded. */
  readonly href: string;
  readonly onDone: (recorded: Recorded) => void;
}
