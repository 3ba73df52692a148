import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Act } from '../acts/act.js';
import { Acts } from '../acts/acts.js';
import { AskedBy, type Asking } from '../acts/asking.js';
import { IdParam } from '../fields/address.js';
import { AnnulmentRequest } from './annulment.request.js';
import { StrategyRevocationRequest } from './revocation.request.js';
import { StrategyActAnswer } from './strategy-act.answer.js';
import { strategyAfter } from './strategy-shown.js';
import { SupersessionRequest } from './supersession.request.js';

/** How a strategy in force ends. Its directives end with it unless its successor names them. */
@Controller('api/strategies')
@ApiTags('Strategies')
export class StrategyEndsController {
  constructor(private readonly acts: Acts) {}

  /** Let a new strategy take the place of this one, from the day on which the new one applies. */
  @Act('supersede-strategy', ':strategy/supersessions')
  supersede(
    @IdParam('strategy') strategy: string,
    @Body() { ...body }: SupersessionRequest,
    @AskedBy() asking: Asking,
  ): Promise<StrategyActAnswer> {
    return this.acts.perform({ type: 'supersede-strategy', strategy, ...body }, asking, strategyAfter(strategy));
  }

  /** Record that the council has ended the strategy without a successor. */
  @Act('revoke-strategy', ':strategy/revocations')
  revoke(
    @IdParam('strategy') strategy: string,
    @Body() { ...body }: StrategyRevocationRequest,
    @AskedBy() asking: Asking,
  ): Promise<StrategyActAnswer> {
    return this.acts.perform({ type: 'revoke-strategy', strategy, ...body }, asking, strategyAfter(strategy));
  }

  /** Record that a court has annulled the council's decision (KL 13:8): the strategy never applied, and what it leaves without a successor is in force again. Directives that had ended with that one are not: its `decideAnew` names them. */
  @Act('annul-strategy', ':strategy/annulments')
  annul(
    @IdParam('strategy') strategy: string,
    @Body() { ...body }: AnnulmentRequest,
    @AskedBy() asking: Asking,
  ): Promise<StrategyActAnswer> {
    return this.acts.perform({ type: 'annul-strategy', strategy, ...body }, asking, strategyAfter(strategy));
  }
}
