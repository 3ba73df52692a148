import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import { evaluationId } from '@anvisa/domain/evaluation/evaluation';
import { type AfterEvaluation, evaluationsIn, roundBefore } from '@anvisa/record/queries/evaluations';
import { namesOf } from '@anvisa/record/queries/names';
import { stateOf } from '@anvisa/record/queries/states';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ofEditionParams, TheEdition } from '../editions/edition-act.js';
import { NumberParam } from '../fields/address.js';
import { listing } from '../lists/listing.js';
import { Readers } from '../people/readers.js';
import { notFound } from '../problems/problem.js';
import { POOL, type Pool } from '../record.js';
import { EvaluationAnswer, EvaluationsAnswer } from './evaluation.answer.js';
import { evaluationListed, evaluationShown, peopleIn } from './evaluation-shown.js';
import { EvaluationsRequest } from './evaluations.request.js';
import { mayReadEvaluations } from './who-reads-evaluations.js';

/** What evaluations asked, were answered and came to. */
@Controller('api')
@ApiTags('Evaluations')
export class EvaluationsController {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly readers: Readers,
  ) {}

  /** Evaluations of the whole city, the latest opened first. For the house's staff. */
  @Get('evaluations')
  list(@Query() { ...asked }: EvaluationsRequest, @Req() request: FastifyRequest): Promise<EvaluationsAnswer> {
    return this.page(asked, {}, request);
  }

  /** The rounds of an edition, the latest first. */
  @Get('directives/:directive/editions/:edition/evaluations')
  @ofEditionParams()
  ofEdition(
    @TheEdition() of: OfEdition,
    @Query() { ...asked }: EvaluationsRequest,
    @Req() request: FastifyRequest,
  ): Promise<EvaluationsAnswer> {
    return this.page(asked, of, request);
  }

  /** One round: its questions, answers and conclusion, with the round before beside it. */
  @Get('directives/:directive/editions/:edition/evaluations/:round')
  @ofEditionParams()
  async one(
    @TheEdition() of: OfEdition,
    @NumberParam('round') round: number,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EvaluationAnswer> {
    const reader = await this.readers.of(request);
    mayReadEvaluations(reader);
    const found = await stateOf(this.pool, 'evaluation', evaluationId({ ...of, round }));
    if (!found) throw notFound();
    const [directive, before] = await Promise.all([stateOf(this.pool, 'directive', of.directive), roundBefore(this.pool, found.state)]);
    const names = await namesOf(this.pool, [found.state, ...(before ? [before] : [])].flatMap(peopleIn));
    reply.header('etag', `"${found.version}"`);
    return evaluationShown(found.state, { directive: directive?.state, before, names }, reader.today);
  }

  private async page({ state, ...page }: EvaluationsRequest, of: Partial<OfEdition>, request: FastifyRequest): Promise<EvaluationsAnswer> {
    const reader = await this.readers.of(request);
    mayReadEvaluations(reader);
    const list = listing<AfterEvaluation>('evaluations', { ...of, state }, ['instant', 'text']);
    const asked = list.asked(page);
    const rows = await evaluationsIn(this.pool, { ...asked, ...of, state });
    return list.page(rows, asked, { key: ({ openedAt, id }) => [openedAt, id], item: (row) => evaluationListed(row, reader.today) });
  }
}
