import { recordAnswers } from '@anvisa/record/queries/record-answers';
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

  /** The process takes requests and the record answers. */
  @Get('ready')
  @Reads('service')
  async ready(): Promise<HealthAnswer> {
    if (this.readiness.isStopping) throw new Problem(503, 'stopping', { headers: { 'retry-after': '1' } });
    await recordAnswers(this.pool);
    return { status: 'ready' };
  }
}
