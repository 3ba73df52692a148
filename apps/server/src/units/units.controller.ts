import { type AfterFew, fewOf } from '@anvisa/record/queries/few';
import { stateOf } from '@anvisa/record/queries/states';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IdParam } from '../fields/address.js';
import { listing } from '../lists/listing.js';
import { PageRequest } from '../lists/page.request.js';
import { beginningOffer } from '../offers/beginning-offer.js';
import { unitOffers } from '../offers/unit-offers.js';
import { languageOf } from '../problems/language.js';
import { notFound } from '../problems/problem.js';
import { TheRead } from '../reads/read-by.js';
import type { Read } from '../reads/reading.guard.js';
import { Reads } from '../reads/reads.js';
import { POOL, type Pool } from '../record.js';
import { UnitAnswer } from './unit.answer.js';
import { unitShown } from './unit-shown.js';
import { UnitsAnswer } from './units.answer.js';

const units = listing<AfterFew>('units', {}, ['text', 'id']);

/** The city's parts: anyone may know them. */
@Controller('api/units')
@ApiTags('Units')
export class UnitsController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Committees, companies and offices, by name; those that have closed with their last day. */
  @Get()
  @Reads('published')
  async list(@Query() page: PageRequest, @TheRead() { reader }: Read, @Req() { headers }: FastifyRequest): Promise<UnitsAnswer> {
    const asked = units.asked(page);
    const rows = await fewOf(this.pool, 'unit', asked);
    const acts = reader && [beginningOffer('register-unit', '/api/units', reader, languageOf(headers['accept-language']))];
    return {
      ...units.page(rows, asked, { key: ({ by, state }) => [by, state.id], item: ({ state }) => unitShown(state) }),
      ...(acts && { acts }),
    };
  }

  /** One unit. */
  @Get(':unit')
  @Reads('published')
  async one(
    @IdParam('unit') id: string,
    @TheRead() { reader }: Read,
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitAnswer> {
    const found = await stateOf(this.pool, 'unit', id);
    if (!found) throw notFound();
    reply.header('etag', `"${found.version}"`);
    const acts = reader && unitOffers(found.state, reader, languageOf(headers['accept-language']));
    const { ...shown } = unitShown(found.state);
    return { ...shown, ...(acts && { acts }) };
  }
}
