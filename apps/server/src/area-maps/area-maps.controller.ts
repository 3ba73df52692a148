import { inForceOn } from '@anvisa/record/queries/in-force';
import { todayIn } from '@anvisa/record/queries/instance';
import type { Reader } from '@anvisa/record/queries/reader';
import { allOf, stateOf } from '@anvisa/record/queries/states';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IdParam } from '../fields/address.js';
import { areaMapOffers } from '../offers/area-map-offers.js';
import { languageOf } from '../problems/language.js';
import { notFound } from '../problems/problem.js';
import { ReadBy, TheRead } from '../reads/read-by.js';
import type { Read } from '../reads/reading.guard.js';
import { Reads } from '../reads/reads.js';
import { POOL, type Pool } from '../record.js';
import { AreaMapAnswer, AreaMapVersionsAnswer } from './area-map.answer.js';
import { AreaMapRequest } from './area-map.request.js';
import { type Governing, mapShown, versionShown } from './area-map-shown.js';

/** More directives than a map has areas. */
const MOST = 1_000;

/** How the delivery is divided. */
@Controller('api')
@ApiTags('Area map')
export class AreaMapsController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** The map that applies on a day: its areas, what they cost a year, and which directive governs each. */
  @Get('area-map')
  @Reads('published')
  async inForce(
    @Query() { on: asked }: AreaMapRequest,
    @TheRead() { reader }: Read,
    @Req() { headers }: FastifyRequest,
  ): Promise<AreaMapAnswer> {
    const [on, maps] = await Promise.all([asked ?? todayIn(this.pool), allOf(this.pool, 'area-map')]);
    const found = mapShown(maps, on, await this.governing(on));
    if (!found) throw notFound();
    const { ...shown } = found;
    const map = maps.find(({ id }) => id === found.map);
    const acts = reader && map && areaMapOffers(map, reader, languageOf(headers['accept-language']));
    return { ...shown, ...(acts && { acts }) };
  }

  /** A map with all its versions, the draft too, and what would refuse its adoption. For everybody with a role. */
  @Get('area-maps/:map')
  @Reads('area-map-drafts')
  async versions(
    @IdParam('map') id: string,
    @ReadBy() reader: Reader,
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AreaMapVersionsAnswer> {
    const found = await stateOf(this.pool, 'area-map', id);
    if (!found) throw notFound();
    reply.header('etag', `"${found.version}"`);
    const acts = areaMapOffers(found.state, reader, languageOf(headers['accept-language']));
    return { id, versions: found.state.versions.map(versionShown), acts };
  }

  private async governing(on: string): Promise<Governing> {
    const inForce = await inForceOn(this.pool, { on, limit: MOST });
    return new Map(inForce.map(({ area, directive, number, title }) => [area, { directive, edition: number, title }]));
  }
}
