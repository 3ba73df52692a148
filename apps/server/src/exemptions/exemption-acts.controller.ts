import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import type { OfExemption } from '@anvisa/domain/exemption/exemption-act';
import { stateOf } from '@anvisa/record/queries/states';
import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Act } from '../acts/act.js';
import { Acts } from '../acts/acts.js';
import { AskedBy, type Asking } from '../acts/asking.js';
import { newId } from '../acts/new-id.js';
import { ofEditionParams, TheEdition } from '../editions/edition-act.js';
import { DeclareInterestRequest, SettleDisqualificationRequest } from '../editions/interest.request.js';
import { ReasonsRequest } from '../editions/reasons.request.js';
import { IdParam } from '../fields/address.js';
import { notFound } from '../problems/problem.js';
import { POOL, type Pool } from '../record.js';
import { DecideExemptionRequest, GrantExemptionRequest } from './decide-exemption.request.js';
import { ExemptionActAnswer } from './exemption.answer.js';
import { exemptionAfter } from './exemption-shown.js';
import { RequestExemptionRequest } from './request-exemption.request.js';

/** Leave not to follow a provision: asked for by a committee, decided by whom the directive names, else by the board. */
@Controller('api')
@ApiTags('Exemptions')
export class ExemptionActsController {
  constructor(
    private readonly acts: Acts,
    @Inject(POOL) private readonly pool: Pool,
  ) {}

  /** Ask that a committee be freed from a provision of the edition in force, with reasons and for a time. */
  @ofEditionParams()
  @Act('request-exemption', 'directives/:directive/editions/:edition/exemptions')
  request(
    @TheEdition() of: OfEdition,
    @Body() { ...body }: RequestExemptionRequest,
    @AskedBy() asking: Asking,
  ): Promise<ExemptionActAnswer> {
    const exemption = newId(asking, 'request-exemption');
    return this.acts.perform({ type: 'request-exemption', exemption, ...of, ...body }, asking, exemptionAfter(exemption));
  }

  /** Tell a circumstance that may disqualify: one's own bars at once; another's holds the decision up until it is settled. */
  @Act('declare-exemption-interest', 'exemptions/:exemption/interests')
  async declareInterest(
    @IdParam('exemption') id: string,
    @Body() { ...body }: DeclareInterestRequest,
    @AskedBy() asking: Asking,
  ): Promise<ExemptionActAnswer> {
    return this.acts.perform({ type: 'declare-exemption-interest', ...(await this.named(id)), ...body }, asking, exemptionAfter(id));
  }

  /** Settle the question of disqualification: whoever steps aside does so; disputed, the board decides. */
  @Act('settle-exemption-disqualification', 'exemptions/:exemption/disqualifications')
  async settle(
    @IdParam('exemption') id: string,
    @Body() { ...body }: SettleDisqualificationRequest,
    @AskedBy() asking: Asking,
  ): Promise<ExemptionActAnswer> {
    return this.acts.perform({ type: 'settle-exemption-disqualification', ...(await this.named(id)), ...body }, asking, exemptionAfter(id));
  }

  /** Hand the case over to the board: it may not be delegated, or no mandate carries the decision. */
  @Act('refer-exemption', 'exemptions/:exemption/referrals')
  async refer(
    @IdParam('exemption') id: string,
    @Body() { reasons }: ReasonsRequest,
    @AskedBy() asking: Asking,
  ): Promise<ExemptionActAnswer> {
    return this.acts.perform({ type: 'refer-exemption', ...(await this.named(id)), reasons }, asking, exemptionAfter(id));
  }

  /** Grant it until a day, with conditions. */
  @Act('grant-exemption', 'exemptions/:exemption/grants')
  async grant(
    @IdParam('exemption') id: string,
    @Body() { ...body }: GrantExemptionRequest,
    @AskedBy() asking: Asking,
  ): Promise<ExemptionActAnswer> {
    return this.acts.perform({ type: 'grant-exemption', ...(await this.named(id)), ...body }, asking, exemptionAfter(id));
  }

  /** Refuse it, with reasons. */
  @Act('refuse-exemption', 'exemptions/:exemption/refusals')
  async refuse(
    @IdParam('exemption') id: string,
    @Body() { ...body }: DecideExemptionRequest,
    @AskedBy() asking: Asking,
  ): Promise<ExemptionActAnswer> {
    return this.acts.perform({ type: 'refuse-exemption', ...(await this.named(id)), ...body }, asking, exemptionAfter(id));
  }

  /** Take it back before its last day. What was done under it stands. */
  @Act('revoke-exemption', 'exemptions/:exemption/revocations')
  async revoke(
    @IdParam('exemption') id: string,
    @Body() { ...body }: DecideExemptionRequest,
    @AskedBy() asking: Asking,
  ): Promise<ExemptionActAnswer> {
    return this.acts.perform({ type: 'revoke-exemption', ...(await this.named(id)), ...body }, asking, exemptionAfter(id));
  }

  /** An act on an exemption also names its directive, which the address need not: an exemption never changes it. */
  private async named(exemption: string): Promise<OfExemption> {
    const found = await stateOf(this.pool, 'exemption', exemption);
    if (!found) throw notFound();
    return { exemption, directive: found.state.directive };
  }
}
