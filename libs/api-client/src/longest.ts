// Generated from apps/server/openapi.json by libs/api-client/generate.mjs. Never edited.
// How many characters a text may have: code points, in NFC. Of a list, each text in it.
export const AcknowledgeRequest = {
  "responsible": 200,
} as const;
export const AdoptPolicyRequest = {
  "reasons": 10000,
} as const;
export const AgreementRequest = {
  "number": 60,
  "supplier": 200,
} as const;
export const AmendedRequest = {
  "amendments": 10000,
} as const;
export const AnnulmentRequest = {
  "court": 200,
  "reason": 5000,
} as const;
export const AnswerCommentInDraftRequest = {
  "text": 5000,
} as const;
export const AnswerCommentRequest = {
  "answer": 10000,
} as const;
export const AnswerConsultationRequest = {
  "answer": 20000,
} as const;
export const AnswerRequest = {
  "text": 4000,
} as const;
export const AnsweredByRequest = {
  "paragraph": 100,
} as const;
export const AreaRequest = {
  "name": 200,
} as const;
export const BoardProposalRequest = {
  "statement": 60,
  "proposes": 2000,
  "signedBy": 200,
} as const;
export const BoardRequest = {
  "paragraph": 100,
  "reasons": 10000,
} as const;
export const ClosePersonRequest = {
  "reason": 2000,
} as const;
export const CloseUnitRequest = {
  "reason": 2000,
} as const;
export const CommentInDraftRequest = {
  "text": 5000,
  "quote": 1000,
  "before": 100,
} as const;
export const CommentRequest = {
  "quote": 1000,
  "text": 10000,
} as const;
export const ComponentRequest = {
  "name": 200,
  "searchWords": 60,
} as const;
export const ConcludeEvaluationRequest = {
  "reasons": 10000,
  "withoutReasons": 10000,
} as const;
export const ConfirmMandateRequest = {
  "paragraph": 100,
} as const;
export const ConsequencesRequest = {
  "cost": 5000,
  "staff": 5000,
  "security": 5000,
  "personal-data": 5000,
  "accessibility": 5000,
} as const;
export const ContentRequest = {
  "title": 200,
  "references": 60,
  "transitional": 10000,
  "changes": 10000,
} as const;
export const CorrectEditionRequest = {
  "reasons": 10000,
  "what": 5000,
} as const;
export const CouncilDecisionRequest = {
  "paragraph": 100,
  "changes": 10000,
} as const;
export const DecisionRecordRequest = {
  "reasons": 10000,
  "presenter": 200,
  "participants": 200,
  "delegableReasons": 10000,
  "unionNote": 5000,
} as const;
export const DeclareInterestRequest = {
  "reasons": 10000,
} as const;
export const DisposeWordsRequest = {
  "fields": 60,
  "authority": 200,
  "reference": 200,
  "reasons": 10000,
} as const;
export const DissentRequest = {
  "name": 200,
  "text": 10000,
} as const;
export const EndRoleRequest = {
  "reason": 2000,
} as const;
export const FindingRequest = {
  "text": 4000,
} as const;
export const GiveRoleRequest = {
  "reason": 2000,
} as const;
export const GiveVerdictRequest = {
  "reasons": 10000,
} as const;
export const GivenUpRequest = {
  "case": 60,
} as const;
export const GrantExemptionRequest = {
  "conditions": 10000,
} as const;
export const HandOverCaseRequest = {
  "reasons": 10000,
} as const;
export const HandOverTasksRequest = {
  "reasons": 10000,
} as const;
export const IssueMandateRequest = {
  "paragraph": 100,
  "text": 5000,
} as const;
export const LeaveUnitOutRequest = {
  "reasons": 2000,
} as const;
export const LiftSecrecyRequest = {
  "reasons": 10000,
} as const;
export const MapDecisionRequest = {
  "paragraph": 100,
} as const;
export const MarkSecretRequest = {
  "provision": 200,
  "authority": 200,
  "reasons": 10000,
} as const;
export const MissingDocumentRequest = {
  "reason": 2000,
} as const;
export const NameDeputyRequest = {
  "reason": 2000,
} as const;
export const NamedByRequest = {
  "paragraph": 100,
} as const;
export const OfficeStatementRequest = {
  "preparedBy": 200,
} as const;
export const OpenConsultationRequest = {
  "question": 10000,
} as const;
export const OpenEvaluationRequest = {
  "reasons": 10000,
} as const;
export const PlanEvaluationRequest = {
  "reasons": 10000,
} as const;
export const PreparationRequest = {
  "presenter": 200,
} as const;
export const ProvisionRequest = {
  "heading": 300,
  "text": 20000,
} as const;
export const QuestionRequest = {
  "sv": 500,
  "en": 500,
} as const;
export const ReasonsRequest = {
  "reasons": 10000,
} as const;
export const RecordAdoptionRequest = {
  "paragraph": 100,
} as const;
export const RecordChairDecisionRequest = {
  "decidedBy": 200,
  "empowerment": 200,
  "reasons": 10000,
} as const;
export const RecordMeetingRequest = {
  "paragraph": 100,
} as const;
export const RegisterPersonRequest = {
  "subject": 255,
  "name": 200,
} as const;
export const RegisterStrategyRequest = {
  "title": 300,
  "caseNumber": 60,
} as const;
export const RegisterUnitRequest = {
  "name": 200,
} as const;
export const RelatedDecisionRequest = {
  "caseNumber": 60,
  "title": 300,
} as const;
export const ReplaceEvaluatorRequest = {
  "reasons": 10000,
} as const;
export const ReplaceReviewerRequest = {
  "reasons": 10000,
} as const;
export const RequestExemptionRequest = {
  "reasons": 10000,
} as const;
export const RevokeMandateRequest = {
  "paragraph": 100,
  "reason": 5000,
} as const;
export const SettleDisqualificationRequest = {
  "reasons": 10000,
} as const;
export const SpecialStatementRequest = {
  "whose": 200,
  "note": 10000,
} as const;
export const StartDirectiveRequest = {
  "title": 200,
} as const;
export const StrategyDocumentRequest = {
  "title": 300,
} as const;
export const StrategyRevocationRequest = {
  "paragraph": 100,
  "reason": 5000,
} as const;
export const TakeToBoardRequest = {
  "reasons": 10000,
} as const;
export const WorkingNoteRequest = {
  "text": 200000,
} as const;
