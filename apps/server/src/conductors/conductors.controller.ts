import { duesOf } from '@anvisa/domain/conduct/reading';
import { whatNext } from '@anvisa/domain/conduct/what-next';
import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import { observeEdition } from '@anvisa/record/conduct/observe';
import { conductorsIn, type SeenConductor, standingOfConductors } from '@anvisa/record/queries/conductors';
import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ofEditionParams, TheEdition } from '../editions/edition-act.js';
import { listing } from '../lists/listing.js';
import { Readers } from '../people/readers.js';
import { notFound } from '../problems/problem.js';
import { yesOrNo } from '../receipts/receipts.request.js';
import { POOL, type Pool } from '../record.js';
import { type ConductorAnswer, ConductorsAnswer, NextAnswer, StandingAnswer } from './conductor.answer.js';
import { ConductorsRequest } from './conductors.request.js';
import { mayReadConductors, mayReadWhatIsNext } from './who-reads-conductors.js';

/** What the conductors wait for, as the record knows it: no conductor is asked. */
@Controller('api')
@ApiTags('Conductors')
export class ConductorsController {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly readers: Readers,
  ) {}

  /** Conductors by id: in which phase their case stands, and when they do something next. For everybody with a role. */
  @Get('conductors')
  async list(@Query() { kind, overdue, ...page }: ConductorsRequest, @Req() request: FastifyRequest): Promise<ConductorsAnswer> {
    mayReadConductors(await this.readers.of(request));
    const list = listing<readonly [string]>('conductors', { kind, overdue }, ['text']);
    const asked = list.asked(page);
    const rows = await conductorsIn(this.pool, { after: asked.after?.[0], limit: asked.limit, kind, overdue: yesOrNo(overdue) });
    return list.page(rows, asked, { key: ({ id }) => [id], item: conductorShown });
  }

  /** Whether anything is still to be done by now, and when the next thing will be. */
  @Get('conductors/standing')
  async standing(@Req() request: FastifyRequest): Promise<StandingAnswer> {
    mayReadConductors(await this.readers.of(request));
    return standingOfConductors(this.pool);
  }

  /** What happens next to an edition and when, if nobody acts: the conductor's own plan, worked out from the record. */
  @Get('directives/:directive/editions/:edition/next')
  @ofEditionParams()
  async next(@TheEdition() { directive, edition }: OfEdition, @Req() request: FastifyRequest): Promise<NextAnswer> {
    mayReadWhatIsNext(await this.readers.of(request));
    const observed = await observeEdition(this.pool, directive, edition);
    if (!observed) throw notFound();
    const reading = whatNext(observed.case, observed.policy, observed.now);
    const { now, phase, next, shown } = reading;
    const dues = duesOf(reading).map(({ act, phase: of, round, due }) => ({ act, phase: of, round, due }));
    return { now, state: shown.state, phase, ...(next !== undefined && { next }), dues: dues.sort((a, b) => (a.due < b.due ? -1 : 1)) };
  }
}

function conductorShown({ id, kind, phase, nextDue, observedAt }: SeenConductor): ConductorAnswer {
  return { id, kind, phase, ...(nextDue && { nextDue: nextDue.toISOString() }), observedAt: observedAt.toISOString() };
}
