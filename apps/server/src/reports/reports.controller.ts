import { type AfterFew, fewOf } from '@anvisa/record/queries/few';
import { stateOf } from '@anvisa/record/queries/states';
import { type AfterDecision, unreportedDecisions } from '@anvisa/record/queries/unreported-decisions';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IdParam } from '../fields/address.js';
import { listing } from '../lists/listing.js';
import { PageRequest } from '../lists/page.request.js';
import { Readers } from '../people/readers.js';
import { notFound } from '../problems/problem.js';
import { POOL, type Pool } from '../record.js';
import { ReportAnswer, ReportsAnswer, UnreportedAnswer } from './report.answer.js';
import { reportShown, unreportedShown } from './report-shown.js';
import { mayReadReports } from './who-reads-reports.js';

const reports = listing<AfterFew>('reports', {}, ['text', 'id']);
const unreported = listing<AfterDecision>('unreported', {}, ['day', 'text', 'whole']);

/** What the board has been told of, and what it has not. */
@Controller('api/delegation-reports')
@ApiTags('Delegation reports')
export class ReportsController {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly readers: Readers,
  ) {}

  /** Reports, the latest compiled first, with their legal force today. For the house's staff. */
  @Get()
  async list(@Query() page: PageRequest, @Req() request: FastifyRequest): Promise<ReportsAnswer> {
    const { today } = await this.allowed(request);
    const asked = reports.asked(page);
    const rows = await fewOf(this.pool, 'report', asked);
    return reports.page(rows, asked, { key: ({ by, state }) => [by, state.id], item: ({ state }) => reportShown(state, today) });
  }

  /** Decisions by delegation that no report names yet, the oldest first. */
  @Get('unreported')
  async unreported(@Query() page: PageRequest, @Req() request: FastifyRequest): Promise<UnreportedAnswer> {
    await this.allowed(request);
    const asked = unreported.asked(page);
    const rows = await unreportedDecisions(this.pool, asked);
    return unreported.page(rows, asked, {
      key: ({ decidedOn, caseNumber, document }) => [decidedOn, caseNumber, document],
      item: unreportedShown,
    });
  }

  /** One report, with its legal force and its lateness today. */
  @Get(':report')
  async one(
    @IdParam('report') id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportAnswer> {
    const { today } = await this.allowed(request);
    const found = await stateOf(this.pool, 'report', id);
    if (!found) throw notFound();
    reply.header('etag', `"${found.version}"`);
    return reportShown(found.state, today);
  }

  private async allowed(request: FastifyRequest) {
    const reader = await this.readers.of(request);
    mayReadReports(reader);
    return reader;
  }
}
