import { componentProjection } from './component.projection.js';
import { delegatedDecisionProjection, reportedDecisionProjection } from './delegated-decision.projection.js';
import { directiveProjection } from './directive.projection.js';
import { directiveAreaProjection } from './directive-area.projection.js';
import { editionProjection } from './edition.projection.js';
import { editionTextProjection } from './edition-text.projection.js';
import { evaluationProjection } from './evaluation.projection.js';
import { exemptionProjection } from './exemption.projection.js';
import { mandateDecisionProjection } from './mandate-decision.projection.js';
import { noticeProjection } from './notice.projection.js';
import { personProjection } from './person.projection.js';
import { phaseProjection } from './phase.projection.js';
import type { Projection } from './projection.js';
import { receiptProjection } from './receipt.projection.js';
import { registerDocumentProjection } from './register-document.projection.js';
import { secrecyMarkProjection } from './secrecy-mark.projection.js';

/** Every table that queries read, and how the entries give its rows. */
export const PROJECTIONS: readonly Projection[] = [
  personProjection,
  directiveProjection,
  directiveAreaProjection,
  editionProjection,
  editionTextProjection,
  phaseProjection,
  componentProjection,
  receiptProjection,
  evaluationProjection,
  exemptionProjection,
  registerDocumentProjection,
  mandateDecisionProjection,
  delegatedDecisionProjection,
  reportedDecisionProjection,
  secrecyMarkProjection,
  noticeProjection,
];
