import { answerComment } from './acts/answer-comment.js';
import { answerConsultation } from './acts/answer-consultation.js';
import { correctEdition } from './acts/correct-edition.js';
import { decideEdition } from './acts/decide-edition.js';
import { decideRepeal } from './acts/decide-repeal.js';
import { declareInterest } from './acts/declare-interest.js';
import { declineReview } from './acts/decline-review.js';
import { extendEdition } from './acts/extend-edition.js';
import { giveVerdict } from './acts/give-verdict.js';
import { handOverCase } from './acts/hand-over-case.js';
import { openConsultation } from './acts/open-consultation.js';
import { recordBoardDecision } from './acts/record-board-decision.js';
import { recordChairDecision } from './acts/record-chair-decision.js';
import { reopenDraft } from './acts/reopen-draft.js';
import { replaceReviewer } from './acts/replace-reviewer.js';
import { saveDraft } from './acts/save-draft.js';
import { settleDisqualification } from './acts/settle-disqualification.js';
import { startDirective } from './acts/start-directive.js';
import { startRevision } from './acts/start-revision.js';
import { submitDraft } from './acts/submit-draft.js';
import { takeToBoard } from './acts/take-to-board.js';
import { widenConsultation } from './acts/widen-consultation.js';
import { withdrawEdition } from './acts/withdraw-edition.js';

/** The acts on an edition, in the order of its life. */
export const EDITION_ACTS = {
  'save-draft': saveDraft,
  'submit-draft': submitDraft,
  'reopen-draft': reopenDraft,
  'withdraw-edition': withdrawEdition,
  'hand-over-case': handOverCase,
  'give-verdict': giveVerdict,
  'decline-review': declineReview,
  'replace-reviewer': replaceReviewer,
  'answer-comment': answerComment,
  'open-consultation': openConsultation,
  'widen-consultation': widenConsultation,
  'answer-consultation': answerConsultation,
  'declare-interest': declareInterest,
  'settle-disqualification': settleDisqualification,
  'decide-edition': decideEdition,
  'take-to-board': takeToBoard,
  'record-board-decision': recordBoardDecision,
  'record-chair-decision': recordChairDecision,
  'correct-edition': correctEdition,
  'extend-edition': extendEdition,
  'start-revision': startRevision,
  'decide-repeal': decideRepeal,
} as const;

export const DIRECTIVE_ACTS = { 'start-directive': startDirective, ...EDITION_ACTS } as const;
