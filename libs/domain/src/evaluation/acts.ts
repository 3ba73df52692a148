import { answerEvaluation } from './acts/answer-evaluation.js';
import { concludeEvaluation } from './acts/conclude-evaluation.js';
import { declineEvaluation } from './acts/decline-evaluation.js';
import { openEvaluation } from './acts/open-evaluation.js';
import { planEvaluation } from './acts/plan-evaluation.js';
import { replaceEvaluator } from './acts/replace-evaluator.js';

export const EVALUATION_ACTS = {
  'plan-evaluation': planEvaluation,
  'open-evaluation': openEvaluation,
  'answer-evaluation': answerEvaluation,
  'decline-evaluation': declineEvaluation,
  'replace-evaluator': replaceEvaluator,
  'conclude-evaluation': concludeEvaluation,
} as const;
