import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import type { Reach } from '@anvisa/domain/permission/reach';
import { reachesUnit } from '@anvisa/domain/permission/reaches';
import { entriesOfCase } from '@anvisa/record/queries/case-entries';
import { seeExemption } from '@anvisa/record/queries/exemption-seen';
import { type AfterExemption, exemptionsIn } from '@anvisa/record/queries/exemptions';
import { namesOf } from '@anvisa/record/queries/names';
import type { Reader } from '@anvisa/record/queries/reader';
import { stateOf, statesOf } from '@anvisa/record/queries/states';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ofEditionParams, TheEdition } from '../editions/edition-act.js';
import { IdParam } from '../fields/address.js';
import { listing } from '../lists/listing.js';
import { exemptionOffers } from '../offers/exemption-offers.js';
import { languageOf } from '../problems/language.js';
import { notFound } from '../problems/problem.js';
import { HowFar, ReadBy } from '../reads/read-by.js';
import { Reads } from '../reads/reads.js';
import { POOL, type Pool } from '../record.js';
import { ExemptionAnswer, ExemptionsAnswer } from './exemption.answer.js';
import { DECIDED, exemptionShown, interestsShown, peopleIn } from './exemption-shown.js';
import { ExemptionsOfEditionRequest, ExemptionsRequest } from './exemptions.request.js';

/** Who is freed from what, and until when. */
@Controller('api')
@ApiTags('Exemptions')
export class ExemptionsController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Exemptions, the latest asked for first. The house sees all, a committee's contact their own committee's. */
  @Get('exemptions')
  @Reads('exemptions')
  list(@Query() { ...asked }: ExemptionsRequest, @ReadBy() reader: Reader, @HowFar() reach: Reach): Promise<ExemptionsAnswer> {
    return this.page(asked, reader, reach);
  }

  /** The exemptions that were asked for under an edition. */
  @Get('directives/:directive/editions/:edition/exemptions')
  @Reads('exemptions')
  @ofEditionParams()
  ofEdition(
    @TheEdition() of: OfEdition,
    @Query() { ...asked }: ExemptionsOfEditionRequest,
    @ReadBy() reader: Reader,
    @HowFar() reach: Reach,
  ): Promise<ExemptionsAnswer> {
    return this.page({ ...asked, ...of }, reader, reach);
  }

  /** One exemption, whether it stands today, and its decisions with their records in full. */
  @Get('exemptions/:exemption')
  @Reads('exemptions')
  async one(
    @IdParam('exemption') id: string,
    @ReadBy() reader: Reader,
    @HowFar() reach: Reach,
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ExemptionAnswer> {
    const found = await stateOf(this.pool, 'exemption', id);
    if (!found || !reachesUnit(reach, found.state.unit)) throw notFound();
    const [seen, names, told] = await Promise.all([
      seeExemption(this.pool, { exemption: id, directive: found.state.directive }, reach.person),
      namesOf(this.pool, peopleIn(found.state)),
      entriesOfCase(this.pool, found.state.caseNumber, { types: DECIDED, limit: found.state.decisions.length }),
    ]);
    reply.header('etag', `"${found.version}"`);
    const { ...shown } = exemptionShown(found.state, { directive: seen?.about.directive, names, told }, reader.today);
    const interests = [...interestsShown(found.state, names, reader)];
    return { ...shown, interests, ...(seen && { acts: exemptionOffers(seen, languageOf(headers['accept-language'])) }) };
  }

  private async page(
    { limit, cursor, unit, ...filters }: ExemptionsRequest & Partial<OfEdition>,
    reader: Reader,
    reach: Reach,
  ): Promise<ExemptionsAnswer> {
    const own = reach.all ? undefined : reach.units;
    const units = unit === undefined ? own : reachesUnit(reach, unit) ? [unit] : [];
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
