import { ComponentRow } from './component.entity.js';
import { ConductorRow } from './conductor.entity.js';
import { DelegatedDecisionRow } from './delegated-decision.entity.js';
import { DirectiveRow } from './directive.entity.js';
import { DirectiveAreaRow } from './directive-area.entity.js';
import { DisclosureRow } from './disclosure.entity.js';
import { EditionRow } from './edition.entity.js';
import { EditionTextRow } from './edition-text.entity.js';
import { EntryRow } from './entry.entity.js';
import { EvaluationRow } from './evaluation.entity.js';
import { ExemptionRow } from './exemption.entity.js';
import { IdempotencyRow } from './idempotency.entity.js';
import { InstanceRow } from './instance.entity.js';
import { LogoutTokenRow } from './logout-token.entity.js';
import { MandateDecisionRow } from './mandate-decision.entity.js';
import { NoticeRow } from './notice.entity.js';
import { PersonRow } from './person.entity.js';
import { PhaseRow } from './phase.entity.js';
import { RateCountRow } from './rate-count.entity.js';
import { ReceiptRow } from './receipt.entity.js';
import { RefillingRow } from './refilling.entity.js';
import { RegisterDocumentRow } from './register-document.entity.js';
import { RegisterSeriesRow } from './register-series.entity.js';
import { SecrecyMarkRow } from './secrecy-mark.entity.js';
import { SecurityLogRow } from './security-log.entity.js';
import { SessionRow } from './session.entity.js';
import { StreamRow } from './stream.entity.js';
import { WakeupRow } from './wakeup.entity.js';
import { WorkSeenRow } from './work-seen.entity.js';
import { WorkingCommentRow } from './working-comment.entity.js';
import { WorkingCopyRow } from './working-copy.entity.js';
import { WorkingNoteRow } from './working-note.entity.js';
import { WorkingPresenceRow } from './working-presence.entity.js';

/** Every table of the record. */
export const ENTITIES = [
  ConductorRow,
  DirectiveRow,
  DirectiveAreaRow,
  DisclosureRow,
  EditionTextRow,
  EditionRow,
  EntryRow,
  EvaluationRow,
  ExemptionRow,
  IdempotencyRow,
  InstanceRow,
  LogoutTokenRow,
  MandateDecisionRow,
  DelegatedDecisionRow,
  NoticeRow,
  PersonRow,
  RateCountRow,
  ReceiptRow,
  RefillingRow,
  RegisterDocumentRow,
  RegisterSeriesRow,
  SecrecyMarkRow,
  SecurityLogRow,
  SessionRow,
  StreamRow,
  WakeupRow,
  ComponentRow,
  PhaseRow,
  WorkSeenRow,
  WorkingCommentRow,
  WorkingCopyRow,
  WorkingNoteRow,
  WorkingPresenceRow,
];
