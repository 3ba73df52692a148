import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Act } from '../acts/act.js';
import { Acts } from '../acts/acts.js';
import { AskedBy, type Asking } from '../acts/asking.js';
import { newId } from '../acts/new-id.js';
import { IdParam } from '../fields/address.js';
import { BoardProposalRequest } from './board-proposal.request.js';
import { CouncilDecisionRequest } from './council-decision.request.js';
import { StrategyDocumentRequest } from './document.request.js';
import { MissingDocumentRequest } from './missing-document.request.js';
import { OfficeStatementRequest } from './office-statement.request.js';
import { PreparationRequest } from './preparation.request.js';
import { RegisterStrategyRequest } from './register-strategy.request.js';
import { SpecialStatementRequest } from './special-statement.request.js';
import { StrategyActAnswer } from './strategy-act.answer.js';
import { strategyAfter } from './strategy-shown.js';

/** A strategy's way through its bodies, as those who prepare and record tell it. */
@Controller('api/strategies')
@ApiTags('Strategies')
export class StrategyActsController {
  constructor(private readonly acts: Acts) {}

  /** Register a strategy's case under the number that the city's register has given it, with what it rests on. */
  @Act('register-strategy')
  register(@Body() { ...body }: RegisterStrategyRequest, @AskedBy() asking: Asking): Promise<StrategyActAnswer> {
    const strategy = newId(asking, 'register-strategy');
    return this.acts.perform({ type: 'register-strategy', strategy, ...body }, asking, strategyAfter(strategy));
  }

  /** Record the office's statement (tjänsteutlåtande), dated as the source dates it. */
  @Act('record-office-statement', ':strategy/office-statements')
  officeStatement(
    @IdParam('strategy') strategy: string,
    @Body() { ...body }: OfficeStatementRequest,
    @AskedBy() asking: Asking,
  ): Promise<StrategyActAnswer> {
    return this.acts.perform({ type: 'record-office-statement', strategy, ...body }, asking, strategyAfter(strategy));
  }

  /** Record that the mayoral preparation (borgarrådsberedningen) has endorsed the proposal. */
  @Act('record-preparation', ':strategy/preparations')
  preparation(
    @IdParam('strategy') strategy: string,
    @Body() { ...body }: PreparationRequest,
    @AskedBy() asking: Asking,
  ): Promise<StrategyActAnswer> {
    return this.acts.perform({ type: 'record-preparation', strategy, ...body }, asking, strategyAfter(strategy));
  }

  /** Record the executive board's statement (utlåtande): what it proposes that the council decide. */
  @Act('record-board-proposal', ':strategy/board-proposals')
  boardProposal(
    @IdParam('strategy') strategy: string,
    @Body() { ...body }: BoardProposalRequest,
    @AskedBy() asking: Asking,
  ): Promise<StrategyActAnswer> {
    return this.acts.perform({ type: 'record-board-proposal', strategy, ...body }, asking, strategyAfter(strategy));
  }

  /** Record a special statement (särskilt uttalande): a view noted in the minutes, without dissent. */
  @Act('record-special-statement', ':strategy/special-statements')
  specialStatement(
    @IdParam('strategy') strategy: string,
    @Body() { ...body }: SpecialStatementRequest,
    @AskedBy() asking: Asking,
  ): Promise<StrategyActAnswer> {
    return this.acts.perform({ type: 'record-special-statement', strategy, ...body }, asking, strategyAfter(strategy));
  }

  /** Record what the council came to. An approval as worded meets the condition of the mandates that rest on it, with no further act. */
  @Act('record-council-decision', ':strategy/council-decisions')
  councilDecision(
    @IdParam('strategy') strategy: string,
    @Body() { ...body }: CouncilDecisionRequest,
    @AskedBy() asking: Asking,
  ): Promise<StrategyActAnswer> {
    return this.acts.perform({ type: 'record-council-decision', strategy, ...body }, asking, strategyAfter(strategy));
  }

  /** Let a document join the case. One of its kind that was noted as missing is no longer. */
  @Act('attach-strategy-document', ':strategy/documents')
  document(
    @IdParam('strategy') strategy: string,
    @Body() { ...body }: StrategyDocumentRequest,
    @AskedBy() asking: Asking,
  ): Promise<StrategyActAnswer> {
    const document = newId(asking, 'attach-strategy-document');
    return this.acts.perform({ type: 'attach-strategy-document', strategy, document, ...body }, asking, strategyAfter(strategy));
  }

  /** Say openly that the case lacks a document: nothing is invented in its place. */
  @Act('record-missing-document', ':strategy/missing-documents')
  missingDocument(
    @IdParam('strategy') strategy: string,
    @Body() { ...body }: MissingDocumentRequest,
    @AskedBy() asking: Asking,
  ): Promise<StrategyActAnswer> {
    return this.acts.perform({ type: 'record-missing-document', strategy, ...body }, asking, strategyAfter(strategy));
  }
}
