import type { ActFigures } from './acts.js';
import type { ClockStepFigures } from './clock-steps.js';
import type { LifecycleFigures } from './lifecycles.js';
import type { Memory } from './memory.js';
import type { PageFigures } from './pages/pages.js';

/** All that one run of the bench tells. */
export interface Bench {
  readonly startSeconds: number;
  readonly acts: readonly ActFigures[];
  readonly lifecycles: readonly LifecycleFigures[];
  readonly clockSteps?: ClockStepFigures;
  readonly pages?: PageFigures;
  readonly memoryAtStartMiB: Memory;
  readonly memoryAfterLoadMiB: Memory;
}
