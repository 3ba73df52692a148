import { type AfterFew, fewOf } from '@anvisa/record/queries/few';
import type { Reader } from '@anvisa/record/queries/reader';
import { stateOf } from '@anvisa/record/queries/states';
import { type AfterDecision, unreportedDecisions } from '@anvisa/record/queries/unreported-decisions';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IdParam } from '../fields/address.js';
import { listing } from '../lists/listing.js';
import { PageRequest } from '../lists/page.request.js';
import { beginningOffer } from '../offers/beginning-offer.js';
import { reportOffers } from '../offers/report-offers.js';
import { languageOf } from '../problems/language.js';
import { notFound } from '../problems/problem.js';
import { ReadBy } from '../reads/read-by.js';
import { Reads } from '../reads/reads.js';
import { readsSecrets } from '../reads/reads-part.js';
import { POOL, type Pool } from '../record.js';
import { ReportAnswer, ReportsAnswer, UnreportedAnswer } from './report.answer.js';
import { reportShown, unreportedShown } from './report-shown.js';

const reports = listing<AfterFew>('reports', {}, ['text', 'id']);
const unreported = listing<AfterDecision>('unreported', {}, ['day', 'text', 'whole']);

/** What the board has been told of, and what it has not. */
@Controller('api/delegation-reports')
@ApiTags('Delegation reports')
export class ReportsController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Reports, the latest compiled first, with their legal force today. For the house's staff. */
  @Get()
  @Reads('reports')
  async list(@Query() page: PageRequest, @ReadBy() { today }: Reader): Promise<ReportsAnswer> {
    const asked = reports.asked(page);
    const rows = await fewOf(this.pool, 'report', asked);
    return reports.page(rows, asked, { key: ({ by, state }) => [by, state.id], item: ({ state }) => reportShown(state, today) });
  }

  /** Decisions by delegation that no report names yet, the first registered first. */
  @Get('unreported')
  @Reads('reports')
  async unreported(@Query() page: PageRequest, @ReadBy() reader: Reader, @Req() { headers }: FastifyRequest): Promise<UnreportedAnswer> {
    const asked = unreported.asked(page);
    const rows = await unreportedDecisions(this.pool, { ...asked, secrets: readsSecrets(reader) });
    const shown = unreported.page(rows, asked, {
      key: ({ registeredOn, caseNumber, document }) => [registeredOn, caseNumber, document],
      item: unreportedShown,
    });
    const language = languageOf(headers['accept-language']);
    return { ...shown, acts: [beginningOffer('compile-report', '/api/delegation-reports', reader, language)] };
  }

  /** One report, with its legal force and its lateness today. */
  @Get(':report')
  @Reads('reports')
  async one(
    @IdParam('report') id: string,
    @ReadBy() reader: Reader,
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportAnswer> {
    const found = await stateOf(this.pool, 'report', id);
    if (!found) throw notFound();
    reply.header('etag', `"${found.version}"`);
    const acts = reportOffers(found.state, reader, languageOf(headers['accept-language']));
    const { ...shown } = reportShown(found.state, reader.today);
    return { ...shown, acts };
  }
}
