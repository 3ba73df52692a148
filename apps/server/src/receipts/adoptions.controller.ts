import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import { receiptId } from '@anvisa/domain/receipt/receipt';
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Act } from '../acts/act.js';
import { Acts } from '../acts/acts.js';
import { AskedBy, type Asking } from '../acts/asking.js';
import { ofEditionParams, TheEdition } from '../editions/edition-act.js';
import { IdParam } from '../fields/address.js';
import { AdoptionAnswer } from './adopt.answer.js';
import { RecordAdoptionRequest } from './adopt.request.js';

/** A company is bound by a directive once its own board has adopted it. */
@Controller('api/directives')
@ApiTags('Receipts')
export class AdoptionsController {
  constructor(private readonly acts: Acts) {}

  /** Record that a company's own board has adopted an edition that was sent to it: it binds the company from then on, and never before its own day. */
  @ofEditionParams()
  @Act('record-adoption', ':directive/editions/:edition/receipts/:unit/adoptions')
  adopt(
    @TheEdition() of: OfEdition,
    @IdParam('unit') unit: string,
    @Body() { on, paragraph }: RecordAdoptionRequest,
    @AskedBy() asking: Asking,
  ): Promise<AdoptionAnswer> {
    const id = receiptId({ ...of, unit });
    return this.acts.perform({ type: 'record-adoption', ...of, unit, on, paragraph }, asking, {
      show: (after) => ({ unit, adoptedOn: after.find('receipt', id)?.adopted?.on ?? on }),
    });
  }
}
