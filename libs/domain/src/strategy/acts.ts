import { annulStrategy } from './acts/annul-strategy.js';
import { attachStrategyDocument } from './acts/attach-strategy-document.js';
import { recordBoardProposal } from './acts/record-board-proposal.js';
import { recordCouncilDecision } from './acts/record-council-decision.js';
import { recordMissingDocument } from './acts/record-missing-document.js';
import { recordOfficeStatement } from './acts/record-office-statement.js';
import { recordPreparation } from './acts/record-preparation.js';
import { recordSpecialStatement } from './acts/record-special-statement.js';
import { registerStrategy } from './acts/register-strategy.js';
import { revokeStrategy } from './acts/revoke-strategy.js';
import { supersedeStrategy } from './acts/supersede-strategy.js';

/** Every act on a strategy, by its type. */
export const STRATEGY_ACTS = {
  'register-strategy': registerStrategy,
  'record-office-statement': recordOfficeStatement,
  'record-preparation': recordPreparation,
  'record-board-proposal': recordBoardProposal,
  'record-special-statement': recordSpecialStatement,
  'record-council-decision': recordCouncilDecision,
  'attach-strategy-document': attachStrategyDocument,
  'record-missing-document': recordMissingDocument,
  'supersede-strategy': supersedeStrategy,
  'revoke-strategy': revokeStrategy,
  'annul-strategy': annulStrategy,
} as const;
