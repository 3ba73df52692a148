import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import { type AfterExemption, exemptionsIn } from '@anvisa/record/queries/exemptions';
import { namesOf } from '@anvisa/record/queries/names';
import { stateOf, statesOf } from '@anvisa/record/queries/states';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ofEditionParams, TheEdition } from '../editions/edition-act.js';
import { IdParam } from '../fields/address.js';
import { listing } from '../lists/listing.js';
import { Readers } from '../people/readers.js';
import { notFound } from '../problems/problem.js';
import { POOL, type Pool } from '../record.js';
import { ExemptionAnswer, ExemptionsAnswer } from './exemption.answer.js';
import { exemptionShown, peopleIn } from './exemption-shown.js';
import { ExemptionsOfEditionRequest, ExemptionsRequest } from './exemptions.request.js';
import { exemptionsReadBy, mayReadExemption } from './who-reads-exemptions.js';

/** Who is freed from what, and until when. */
@Controller('api')
@ApiTags('Exemptions')
export class ExemptionsController {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly readers: Readers,
  ) {}

  /** Exemptions, the latest asked for first. The house sees all, a committee's contact their own committee's. */
  @Get('exemptions')
  list(@Query() { ...asked }: ExemptionsRequest, @Req() request: FastifyRequest): Promise<ExemptionsAnswer> {
    return this.page(asked, request);
  }

  /** The exemptions that were asked for under an edition. */
  @Get('directives/:directive/editions/:edition/exemptions')
  @ofEditionParams()
  ofEdition(
    @TheEdition() of: OfEdition,
    @Query() { ...asked }: ExemptionsOfEditionRequest,
    @Req() request: FastifyRequest,
  ): Promise<ExemptionsAnswer> {
    return this.page({ ...asked, ...of }, request);
  }

  /** One exemption, and whether it stands today. */
  @Get('exemptions/:exemption')
  async one(
    @IdParam('exemption') id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ExemptionAnswer> {
    const [reader, found] = await Promise.all([this.readers.of(request), stateOf(this.pool, 'exemption', id)]);
    if (!found) throw notFound();
    mayReadExemption(reader, found.state);
    const [directive, names] = await Promise.all([
      stateOf(this.pool, 'directive', found.state.directive),
      namesOf(this.pool, peopleIn(found.state)),
    ]);
    reply.header('etag', `"${found.version}"`);
    return exemptionShown(found.state, { directive: directive?.state, names }, reader.today);
  }

  private async page(
    { limit, cursor, unit, ...filters }: ExemptionsRequest & Partial<OfEdition>,
    request: FastifyRequest,
  ): Promise<ExemptionsAnswer> {
    const reader = await this.readers.of(request);
    const own = exemptionsReadBy(reader);
    const units = unit === undefined ? own : own && !own.includes(unit) ? [] : [unit];
    const list = listing<AfterExemption>('exemptions', { ...filters, units }, ['instant', 'id']);
    const asked = list.asked({ ...(limit !== undefined && { limit }), ...(cursor !== undefined && { cursor }) });
    const rows = await exemptionsIn(this.pool, { ...asked, ...filters, units });
    const [directives, names] = await Promise.all([
      statesOf(
        this.pool,
        'directive',
        rows.map(({ directive }) => directive),
      ),
      namesOf(this.pool, rows.flatMap(peopleIn)),
    ]);
    return list.page(rows, asked, {
      key: ({ requestedAt, id }) => [requestedAt, id],
      item: (row) => exemptionShown(row, { directive: directives.get(row.directive), names }, reader.today),
    });
  }
}
