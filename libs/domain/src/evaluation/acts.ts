import { answerEvaluation } from './acts/answer-evaluation.js';
import { concludeEvaluation } from './acts/conclude-evaluation.js';
import { openEvaluation } from './acts/open-evaluation.js';
import { planEvaluation } from './acts/plan-evaluation.js';

export const EVALUATION_ACTS = {
  'plan-evaluation': planEvaluation,
  'open-evaluation': openEvaluation,
  'answer-evaluation': answerEvaluation,
  'conclude-evaluation': concludeEvaluation,
} as const;
