import type { Aggregate, FieldsOf } from '../aggregate.js';
import type { Directive } from './directive.js';
import type { DirectiveEvent } from './events.js';
import { evolveDirective } from './evolve.js';

const NEW_TEXT = { textHash: 'open', outline: 'open', content: 'committed' } as const;
const DECISION = {
  edition: 'open',
  document: 'open',
  textHash: 'open',
  reasons: 'committed',
  presenter: 'committed',
  participants: 'committed',
  dissents: 'committed',
  delegable: 'open',
  delegableReasons: 'committed',
  unionNegotiation: 'open',
  unionNote: 'committed',
} as const;
const CHAIR = { decidedOn: 'open', decidedBy: 'committed', empowerment: 'committed', reasons: 'committed' } as const;

const fields: FieldsOf<DirectiveEvent> = {
  DirectiveStarted: { area: 'open', title: 'open' },
  DirectiveMoved: { area: 'open', from: 'open' },
  EditionStarted: { edition: 'open', caseNumber: 'open', basedOn: 'open', evaluation: 'open', findings: 'words', readyBy: 'open' },
  CaseHandedOver: { edition: 'open', to: 'committed', reasons: 'words' },
  DraftSaved: { edition: 'open', writers: 'committed', ...NEW_TEXT },
  DraftSubmitted: { edition: 'open', textHash: 'open' },
  ReviewOpened: { edition: 'open', round: 'open', reviewers: 'committed', answerBy: 'open' },
  VerdictGiven: { edition: 'open', round: 'open', textHash: 'open', verdict: 'open', reasons: 'words', comments: { wordsIn: ['text'] } },
  ReviewDeclined: { edition: 'open', round: 'open', reasons: 'words' },
  ReviewerReplaced: { edition: 'open', round: 'open', reviewer: 'committed', successor: 'committed', reasons: 'words' },
  CommentAnswered: { edition: 'open', comment: 'open', answer: 'words' },
  ReviewClosed: { edition: 'open', round: 'open', by: 'open' },
  ReadyForDecision: { edition: 'open', decideBy: 'open' },
  DraftReopened: { edition: 'open', reasons: 'words', readyBy: 'open' },
  EditionWithdrawn: { edition: 'open', document: 'open', reasons: 'words' },
  ConsultationOpened: { edition: 'open', document: 'open', units: 'open', answerBy: 'open', question: 'words', decideBy: 'open' },
  ConsultationWidened: { edition: 'open', document: 'open', units: 'open', answerBy: 'open', decideBy: 'open' },
  ConsultationAnswered: { edition: 'open', document: 'open', unit: 'open', answeredBy: 'open', answer: 'words' },
  InterestDeclared: { edition: 'open', person: 'committed', raisedBy: 'open', reasons: 'words' },
  DisqualificationDecided: { edition: 'open', person: 'committed', disqualified: 'open', board: 'committed', reasons: 'committed' },
  TextAmended: { edition: 'open', amendments: 'committed', ...NEW_TEXT },
  EditionApproved: { ...DECISION, withChanges: 'open' },
  EditionReturned: { ...DECISION, readyBy: 'open' },
  EditionDeclined: DECISION,
  DecisionPostponed: { ...DECISION, until: 'open' },
  DecisionResumed: { edition: 'open', decideBy: 'open' },
  EditionReferred: { ...DECISION, urgent: 'open' },
  CaseTakenToBoard: { edition: 'open', reasons: 'committed', board: 'committed', urgent: 'open' },
  BoardApproved: { edition: 'open', document: 'open', textHash: 'open', board: 'committed' },
  BoardReturned: { edition: 'open', document: 'open', board: 'committed', readyBy: 'open' },
  BoardDeclined: { edition: 'open', document: 'open', board: 'committed' },
  ChairApproved: { edition: 'open', document: 'open', textHash: 'open', ...CHAIR },
  ChairDeclined: { edition: 'open', document: 'open', ...CHAIR },
  EditionPublished: { edition: 'open' },
  EnteredIntoForce: { edition: 'open', on: 'open', evaluateFrom: 'open' },
  EditionSuperseded: { edition: 'open', by: 'open', lastDay: 'open' },
  CorrectionMade: { edition: 'open', what: 'committed', reasons: 'committed', document: 'open', board: 'committed', ...NEW_TEXT },
  EditionExtended: { ...DECISION, units: 'open' },
  BoardExtended: { edition: 'open', document: 'open', textHash: 'open', units: 'open', board: 'committed' },
  EvaluationPlanned: { edition: 'open', on: 'open', reasons: 'words' },
  EvaluationOpened: { edition: 'open', evaluation: 'open', answerBy: 'open' },
  EvaluationConcluded: { edition: 'open', evaluation: 'open', outcome: 'open', nextOn: 'open' },
  RepealDecided: { ...DECISION, lastDay: 'open' },
  BoardRepealed: { edition: 'open', document: 'open', textHash: 'open', lastDay: 'open', board: 'committed' },
  EditionRepealed: { edition: 'open' },
  EditionLapsed: { edition: 'open', strategy: 'open', lastDay: 'open' },
  DraftLapsed: { edition: 'open', strategy: 'open' },
};

export const directiveAggregate: Aggregate<Directive, DirectiveEvent> = { evolve: evolveDirective, fields };
