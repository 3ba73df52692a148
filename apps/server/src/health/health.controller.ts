import { unfitness } from '@anvisa/record/database/fitness';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Problem } from '../problems/problem.js';
import { Reads } from '../reads/reads.js';
import { POOL, type Pool } from '../record.js';
import { HealthAnswer } from './health.answer.js';
import { Readiness } from './readiness.js';

/** For whoever keeps the server running. */
@Controller('health')
@ApiTags('Health')
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    @Inject(POOL) private readonly pool: Pool,
  ) {}

  /** The process runs; nothing else is asked. */
  @Get('live')
  @Reads('service')
  live(): HealthAnswer {
    return { status: 'live' };
  }

  /** The process takes requests, and the record answers and is as this build needs it. */
  @Get('ready')
  @Reads('service')
  async ready(): Promise<HealthAnswer> {
    if (this.readiness.isStopping) throw new Problem(503, 'stopping', { headers: { 'retry-after': '1' } });
    const unfit = await unfitness(this.pool);
    if (unfit) throw new Problem(503, unfit, { headers: { 'retry-after': '10' } });
    return { status: 'ready' };
  }
}
