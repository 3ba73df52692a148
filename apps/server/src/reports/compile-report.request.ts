import { REPORT_KINDS, type ReportKind } from '@anvisa/domain/report/report';
import { Forms } from '../api/forms.js';
import { Choice, YesOrNo } from '../fields/choice.js';
import { Day } from '../fields/day.js';
import { Id } from '../fields/id.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Parts } from '../fields/part.js';
import { Whole } from '../fields/whole.js';
import { OnlyWhere } from '../people/only-where.js';

const OnAnEdition = () => OnlyWhere<ReportedDecisionRequest>(({ exemption }) => exemption === undefined);
const OnAnExemption = () => OnlyWhere<ReportedDecisionRequest>(({ exemption }) => exemption !== undefined);

/** A decision by delegation, as `GET /api/delegation-reports/unreported` names it: on an edition its document, on an exemption its outcome. */
@Forms(
  { title: 'On an edition', needs: ['directive', 'edition', 'document'], without: ['exemption', 'outcome'] },
  { title: 'On an exemption', needs: ['exemption', 'outcome'], without: ['directive', 'edition', 'document'] },
)
export class ReportedDecisionRequest {
  /** @example "2008-11-24" */
  @Day()
  decidedOn: string;

  /** An urgent one goes to the next meeting (KL 6:40); what the board's chair decided is one. @example false */
  @MayBeLeftOut()
  @YesOrNo()
  urgent?: boolean;

  /** @example "0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa" */
  @OnAnEdition()
  @Id()
  directive?: string;

  /** @example 1 */
  @OnAnEdition()
  @Whole({ min: 1, max: 1_000_000 })
  edition?: number;

  /** The decision's number among the case's documents. @example 1 */
  @OnAnEdition()
  @Whole({ min: 1, max: 1_000_000 })
  document?: number;

  /** @example "7c8d9e0f-1a2b-8c3d-9e4f-5a6b7c8d9e0f" */
  @MayBeLeftOut()
  @Id()
  exemption?: string;

  /** @example "granted" */
  @OnAnExemption()
  @Choice(['granted', 'refused', 'revoked'])
  outcome?: 'granted' | 'refused' | 'revoked';
}

/** Decisions by delegation are gathered for the board. */
export class CompileReportRequest {
  /** For its next meeting, or for special minutes, as it has ordered. @example "meeting" */
  @Choice(REPORT_KINDS)
  kind: ReportKind;

  @Parts(() => ReportedDecisionRequest, { min: 1, max: 200 })
  decisions: ReportedDecisionRequest[];
}
