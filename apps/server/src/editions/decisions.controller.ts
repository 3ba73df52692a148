import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Acts } from '../acts/acts.js';
import { AskedBy, type Asking } from '../acts/asking.js';
import { afterwards, namedAlone } from './afterwards.js';
import { CorrectEditionRequest } from './correct-edition.request.js';
import { DecideEditionRequest } from './decide-edition.request.js';
import { DecideRepealRequest } from './decide-repeal.request.js';
import { EditionActAnswer, InterestActAnswer } from './edition-act.answer.js';
import { EditionAct, TheEdition } from './edition-act.js';
import { ExtendEditionRequest } from './extend-edition.request.js';
import { DeclareInterestRequest, SettleDisqualificationRequest } from './interest.request.js';
import { RecordBoardDecisionRequest } from './record-board-decision.request.js';
import { RecordChairDecisionRequest } from './record-chair-decision.request.js';
import { TakeToBoardRequest } from './take-to-board.request.js';

/** Who may decide, and what is decided. */
@Controller('api/directives')
@ApiTags('Decisions')
export class DecisionsController {
  constructor(private readonly acts: Acts) {}

  /** Tell a circumstance that may disqualify: one's own bars at once; another's holds the decision up until it is settled. */
  @EditionAct('declare-interest')
  declareInterest(
    @TheEdition() of: OfEdition,
    @Body() { ...body }: DeclareInterestRequest,
    @AskedBy() asking: Asking,
  ): Promise<InterestActAnswer> {
    return this.acts.perform({ type: 'declare-interest', ...of, ...body }, asking, namedAlone(of));
  }

  /** Settle the question of disqualification: whoever steps aside does so; disputed, the board decides. */
  @EditionAct('settle-disqualification')
  settle(
    @TheEdition() of: OfEdition,
    @Body() { ...body }: SettleDisqualificationRequest,
    @AskedBy() asking: Asking,
  ): Promise<InterestActAnswer> {
    return this.acts.perform({ type: 'settle-disqualification', ...of, ...body }, asking, namedAlone(of));
  }

  /** Decide on the exact text that was reviewed, by the mandate in force. */
  @EditionAct('decide-edition')
  decide(@TheEdition() of: OfEdition, @Body() { ...body }: DecideEditionRequest, @AskedBy() asking: Asking): Promise<EditionActAnswer> {
    return this.acts.perform({ type: 'decide-edition', ...of, ...body }, asking, afterwards(of));
  }

  /** Take a case to the board that neither the director nor a deputy in function may decide, or that the board takes back by its own order. */
  @EditionAct('take-to-board')
  takeToBoard(@TheEdition() of: OfEdition, @Body() { ...body }: TakeToBoardRequest, @AskedBy() asking: Asking): Promise<EditionActAnswer> {
    return this.acts.perform({ type: 'take-to-board', ...of, ...body }, asking, afterwards(of));
  }

  /** Record how the board decided a case that was referred to it. */
  @EditionAct('record-board-decision')
  recordBoard(
    @TheEdition() of: OfEdition,
    @Body() { ...body }: RecordBoardDecisionRequest,
    @AskedBy() asking: Asking,
  ): Promise<EditionActAnswer> {
    return this.acts.perform({ type: 'record-board-decision', ...of, ...body }, asking, afterwards(of));
  }

  /** Record how the board's empowered chair decided a case that was referred as urgent (KL 6:39). It is reported at the next meeting. */
  @EditionAct('record-chair-decision')
  recordChair(
    @TheEdition() of: OfEdition,
    @Body() { ...body }: RecordChairDecisionRequest,
    @AskedBy() asking: Asking,
  ): Promise<EditionActAnswer> {
    return this.acts.perform({ type: 'record-chair-decision', ...of, ...body }, asking, afterwards(of));
  }

  /** Put a clerical error right, by whoever decided the text; the original stays in the trail. */
  @EditionAct('correct-edition')
  correct(@TheEdition() of: OfEdition, @Body() { ...body }: CorrectEditionRequest, @AskedBy() asking: Asking): Promise<EditionActAnswer> {
    return this.acts.perform({ type: 'correct-edition', ...of, ...body }, asking, afterwards(of));
  }

  /** Decide that more of the city must follow the edition, or record that the board has. It is sent to them, and each acknowledges it. */
  @EditionAct('extend-edition')
  extend(@TheEdition() of: OfEdition, @Body() { ...body }: ExtendEditionRequest, @AskedBy() asking: Asking): Promise<EditionActAnswer> {
    return this.acts.perform({ type: 'extend-edition', ...of, ...body }, asking, afterwards(of));
  }

  /** Decide that the directive ends without a successor, or record that the board has. */
  @EditionAct('decide-repeal')
  repeal(@TheEdition() of: OfEdition, @Body() { ...body }: DecideRepealRequest, @AskedBy() asking: Asking): Promise<EditionActAnswer> {
    return this.acts.perform({ type: 'decide-repeal', ...of, ...body }, asking, afterwards(of));
  }
}
