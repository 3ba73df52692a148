import type { Same } from '../catalogue.js';
import type sv from '../sv/acts.js';

export default {
  'save-draft': 'Save the draft',
  'submit-draft': 'Send to review',
  'reopen-draft': 'Take back to draft',
  'withdraw-edition': 'Withdraw',
  'hand-over-case': 'Hand the case over',
  'give-verdict': 'Give a verdict',
  'replace-reviewer': 'Replace a reviewer',
  'answer-comment': 'Answer the comment',
  'open-consultation': 'Ask the committees',
  'widen-consultation': 'Ask more committees',
  'answer-consultation': 'Answer the consultation',
  'declare-interest': 'Declare an interest',
  'settle-disqualification': 'Settle the disqualification',
  'decide-edition': 'Decide',
  'record-board-decision': 'Record the board’s decision',
  'record-chair-decision': 'Record the chair’s decision',
  'correct-edition': 'Correct a clerical error',
  'extend-edition': 'Extend the directive to more',
  'start-revision': 'Begin a new edition',
  'mark-secret': 'Mark as secret',
  'lift-secrecy': 'Lift the mark',
  'decide-repeal': 'Decide to repeal',
} as const satisfies Same<typeof sv>;
