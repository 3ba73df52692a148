import type { DecideEdition } from '@anvisa/domain/directive/acts/decide-edition';
import { DECISION_OUTCOMES } from '@anvisa/domain/directive/decision-outcomes';
import { Forms } from '../api/forms.js';
import { Choice, YesOrNo } from '../fields/choice.js';
import { Day } from '../fields/day.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Part } from '../fields/part.js';
import { Hash, Text } from '../fields/text.js';
import { ContentRequest } from './content.request.js';
import { DecisionRecordRequest } from './decision-record.request.js';

/** The text as decided, and what was changed. */
export class AmendedRequest {
  @Part(() => ContentRequest)
  content: ContentRequest;

  /** @example "Språkliga ändringar i 2 §." */
  @Text({ max: 10_000 })
  amendments: string;
}

/** The director, or the deputy in function, decides on the exact text that was reviewed. */
@Forms(
  { title: 'Approved, returned, declined or referred', where: { outcome: ['approve', 'return', 'decline', 'refer'] } },
  { title: 'Approved with changes', where: { outcome: ['approve-with-changes'] }, needs: ['amended'] },
  { title: 'Postponed', where: { outcome: ['postpone'] }, needs: ['until'] },
)
export class DecideEditionRequest {
  @Hash()
  textHash: string;

  /** Besluta, besluta med ändring, återlämna, avslå, skjuta upp, hänskjuta. @example "approve" */
  @Choice(DECISION_OUTCOMES)
  outcome: DecideEdition['outcome'];

  @Part(() => DecisionRecordRequest)
  record: DecisionRecordRequest;

  /** Postponed until this day. @example "2009-02-02" */
  @MayBeLeftOut()
  @Day()
  until?: string;

  /** Referred as urgent: the board's empowered chair may decide (KL 6:39). @example false */
  @MayBeLeftOut()
  @YesOrNo()
  urgent?: boolean;

  /** Needed where it is approved with changes. */
  @MayBeLeftOut()
  @Part(() => AmendedRequest)
  amended?: AmendedRequest;
}
