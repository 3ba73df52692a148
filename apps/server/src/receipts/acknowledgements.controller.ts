import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import { receiptId } from '@anvisa/domain/receipt/receipt';
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Act } from '../acts/act.js';
import { Acts } from '../acts/acts.js';
import { AskedBy, type Asking } from '../acts/asking.js';
import { ofEditionParams, TheEdition } from '../editions/edition-act.js';
import { IdParam } from '../fields/address.js';
import { AcknowledgementAnswer } from './acknowledge.answer.js';
import { AcknowledgeRequest } from './acknowledge.request.js';

/** The hottest route: 150,000 acknowledgements may come in a day. It reads and writes nothing but the one receipt. */
@Controller('api/directives')
@ApiTags('Receipts')
export class AcknowledgementsController {
  constructor(private readonly acts: Acts) {}

  /** Acknowledge an edition for a committee, naming who answers for it there. The directive binds without it. */
  @ofEditionParams()
  @Act('acknowledge', ':directive/editions/:edition/receipts/:unit/acknowledgements')
  acknowledge(
    @TheEdition() of: OfEdition,
    @IdParam('unit') unit: string,
    @Body() { textHash, responsible }: AcknowledgeRequest,
    @AskedBy() asking: Asking,
  ): Promise<AcknowledgementAnswer> {
    const id = receiptId({ ...of, unit });
    return this.acts.perform({ type: 'acknowledge', ...of, unit, textHash, responsible }, asking, {
      show: (after) => ({ unit, acknowledgedAt: after.find('receipt', id)?.acknowledged?.at ?? null }),
    });
  }
}
