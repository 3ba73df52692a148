import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Act } from '../acts/act.js';
import { Acts } from '../acts/acts.js';
import { AskedBy, type Asking } from '../acts/asking.js';
import { newId } from '../acts/new-id.js';
import { IdParam } from '../fields/address.js';
import { ConfirmMandateRequest } from './confirm-mandate.request.js';
import { IssueMandateRequest } from './issue-mandate.request.js';
import { MandateActAnswer } from './mandate.answer.js';
import { mandateAfter } from './mandate-shown.js';
import { RevokeMandateRequest } from './revoke-mandate.request.js';

/** The mandates that the council and the board give, as the board's secretary records them. */
@Controller('api/mandates')
@ApiTags('Mandates')
export class MandateActsController {
  constructor(private readonly acts: Acts) {}

  /** Record a mandate that the council or the board has given. */
  @Act('issue-mandate')
  issue(@Body() { ...terms }: IssueMandateRequest, @AskedBy() asking: Asking): Promise<MandateActAnswer> {
    const mandate = newId(asking, 'issue-mandate');
    return this.acts.perform({ type: 'issue-mandate', mandate, ...terms }, asking, mandateAfter(mandate));
  }

  /** Record that the board lets a mandate hold under the strategy as the council changed it. */
  @Act('confirm-mandate', ':mandate/confirmations')
  confirm(
    @IdParam('mandate') mandate: string,
    @Body() { day, paragraph }: ConfirmMandateRequest,
    @AskedBy() asking: Asking,
  ): Promise<MandateActAnswer> {
    return this.acts.perform({ type: 'confirm-mandate', mandate, day, paragraph }, asking, mandateAfter(mandate));
  }

  /** Record that the giver takes a mandate back. What was decided under it stands; what is open goes to the board. */
  @Act('revoke-mandate', ':mandate/revocations')
  revoke(
    @IdParam('mandate') mandate: string,
    @Body() { ...revocation }: RevokeMandateRequest,
    @AskedBy() asking: Asking,
  ): Promise<MandateActAnswer> {
    return this.acts.perform({ type: 'revoke-mandate', mandate, ...revocation }, asking, mandateAfter(mandate));
  }
}
