import { clockOf, wakeWhoseDayHasCome } from '@anvisa/record/queries/clock';
import { setClock } from '@anvisa/record/queries/instance';
import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { notFound, Problem } from '../problems/problem.js';
import { Reads } from '../reads/reads.js';
import { POOL, type Pool } from '../record.js';
import { ClockAnswer, ClockMovedAnswer } from './clock.answer.js';
import { MoveClockRequest } from './move-clock.request.js';

/** The record's clock. In a demo or a test it can be moved, so that years pass in a moment. */
@Controller('api/clock')
@ApiTags('Clock')
export class ClockController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** The record's instant. */
  @Get()
  @Reads('service')
  async read(): Promise<ClockAnswer> {
    const { kind, now } = await clockOf(this.pool);
    return { now, movable: kind !== 'production' };
  }

  /** Move the clock of a demo or a test, and wake the conductors whose day has come. It never goes behind what has happened. */
  @Put()
  async move(@Body() { at }: MoveClockRequest): Promise<ClockMovedAnswer> {
    const { kind, lastEntry } = await clockOf(this.pool);
    if (kind === 'production') throw notFound();
    const instant = new Date(at).toISOString();
    if (lastEntry !== undefined && instant < lastEntry) throw new Problem(409, 'clock-backwards', { facts: { last: lastEntry } });
    if (!(await setClock(this.pool, instant))) throw notFound();
    const woken = await wakeWhoseDayHasCome(this.pool);
    return { now: (await clockOf(this.pool)).now, movable: true, woken };
  }
}
