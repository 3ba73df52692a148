import type { WorkKind } from '@anvisa/domain/work/work-item';

/** Where each kind of work is posted, below the address of what it is about. */
const BELOW: Readonly<Record<WorkKind, string>> = {
  'settle-disqualification': 'disqualifications',
  decide: 'decisions',
  'take-to-board': 'board-referrals',
  'record-board-decision': 'board-decisions',
  'decide-repeal': 'repeals',
  // An evaluation that comes to a repeal brings it to those who decide.
  'prepare-repeal': 'evaluations',
  'give-verdict': 'verdicts',
  'answer-comment': 'comments/{comment}/answers',
  'answer-consultation': 'consultation-answers',
  'replace-reviewer': 'reviewer-replacements',
  'write-draft': 'drafts',
  'submit-draft': 'submissions',
  acknowledge: 'acknowledgements',
  'record-adoption': 'adoptions',
  'answer-evaluation': 'answers',
  'conclude-evaluation': 'conclusions',
  'replace-evaluator': 'evaluator-replacements',
  'decide-exemption': 'grants',
  'settle-exemption-disqualification': 'disqualifications',
  'place-unit': 'directives-left-out',
  'record-meeting': 'meetings',
  'record-adjustment': 'adjustments',
  'record-announcement': 'announcements',
  'take-notice-down': 'removals',
  'record-council-decision': 'council-decisions',
  'confirm-mandate': 'confirmations',
};

export function actAddress(self: string, kind: WorkKind): string {
  return `${self}/${BELOW[kind]}`;
}
