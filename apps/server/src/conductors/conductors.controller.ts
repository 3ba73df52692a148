import { editionConductor } from '@anvisa/domain/conduct/conductors';
import { duesOf } from '@anvisa/domain/conduct/reading';
import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import { readingOf } from '@anvisa/record/conduct/reading-of';
import { conductorsIn, type SeenConductor, standingOfConductors } from '@anvisa/record/queries/conductors';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ofEditionParams, TheEdition } from '../editions/edition-act.js';
import { listing } from '../lists/listing.js';
import { notFound } from '../problems/problem.js';
import { Reads } from '../reads/reads.js';
import { yesOrNo } from '../receipts/receipts.request.js';
import { POOL, type Pool } from '../record.js';
import { type ConductorAnswer, ConductorsAnswer, NextAnswer, StandingAnswer } from './conductor.answer.js';
import { ConductorsRequest } from './conductors.request.js';

/** What the conductors wait for, as the record knows it: no conductor is asked. */
@Controller('api')
@ApiTags('Conductors')
export class ConductorsController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Conductors by id: in which phase their case stands, and when they do something next. For those who read all cases, and for administrators. */
  @Get('conductors')
  @Reads('conductors')
  async list(@Query() { kind, overdue, ...page }: ConductorsRequest): Promise<ConductorsAnswer> {
    const list = listing<readonly [string]>('conductors', { kind, overdue }, ['text']);
    const asked = list.asked(page);
    const rows = await conductorsIn(this.pool, { after: asked.after?.[0], limit: asked.limit, kind, overdue: yesOrNo(overdue) });
    return list.page(rows, asked, { key: ({ id }) => [id], item: conductorShown });
  }

  /** Whether anything is still to be done by now, and when the next thing will be. */
  @Get('conductors/standing')
  @Reads('conductors-standing')
  async standing(): Promise<StandingAnswer> {
    return standingOfConductors(this.pool);
  }

  /** What happens next to an edition and when, if nobody acts: the conductor's own plan, worked out from the record. */
  @Get('directives/:directive/editions/:edition/next')
  @Reads('what-is-next')
  @ofEditionParams()
  async next(@TheEdition() { directive, edition }: OfEdition): Promise<NextAnswer> {
    const reading = await readingOf(this.pool, editionConductor(directive, edition));
    if (!reading) throw notFound();
    const { now, phase, next, shown } = reading;
    const dues = duesOf(reading).map(({ act, phase: of, round, due }) => ({ act, phase: of, round, due }));
    return { now, state: shown.state, phase, ...(next !== undefined && { next }), dues: dues.sort((a, b) => (a.due < b.due ? -1 : 1)) };
  }
}

function conductorShown({ id, kind, phase, nextDue, observedAt }: SeenConductor): ConductorAnswer {
  return { id, kind, phase, ...(nextDue && { nextDue: nextDue.toISOString() }), observedAt: observedAt.toISOString() };
}
