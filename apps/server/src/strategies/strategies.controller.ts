import { type AfterFew, fewOf } from '@anvisa/record/queries/few';
import { todayIn } from '@anvisa/record/queries/instance';
import type { Reader } from '@anvisa/record/queries/reader';
import { allOf, stateOf } from '@anvisa/record/queries/states';
import { toDecideAnew } from '@anvisa/record/queries/to-decide-anew';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IdParam } from '../fields/address.js';
import { listing } from '../lists/listing.js';
import { PageRequest } from '../lists/page.request.js';
import { beginningOffer } from '../offers/beginning-offer.js';
import { strategyOffers } from '../offers/strategy-offers.js';
import { languageOf } from '../problems/language.js';
import { notFound } from '../problems/problem.js';
import { ReadBy, TheRead } from '../reads/read-by.js';
import type { Read } from '../reads/reading.guard.js';
import { Reads } from '../reads/reads.js';
import { readsSecrets } from '../reads/reads-part.js';
import { POOL, type Pool } from '../record.js';
import { RestingAnswer } from './resting.answer.js';
import { restingOn } from './resting-on.js';
import { StrategiesAnswer } from './strategies.answer.js';
import { StrategyAnswer } from './strategy.answer.js';
import { strategyListed, strategyShown } from './strategy-shown.js';

const strategies = listing<AfterFew>('strategies', {}, ['text', 'id']);

/** What governs the city's IT delivery, and how its case has come there. Anyone may read it. */
@Controller('api/strategies')
@ApiTags('Strategies')
export class StrategiesController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Strategies by case number, with how they stand today. */
  @Get()
  @Reads('published')
  async list(@Query() page: PageRequest, @TheRead() { reader }: Read, @Req() { headers }: FastifyRequest): Promise<StrategiesAnswer> {
    const asked = strategies.asked(page);
    const [rows, all, today] = await Promise.all([fewOf(this.pool, 'strategy', asked), allOf(this.pool, 'strategy'), todayIn(this.pool)]);
    const acts = reader && [beginningOffer('register-strategy', '/api/strategies', reader, languageOf(headers['accept-language']))];
    const item = ({ state }: (typeof rows)[number]) => strategyListed(state, all, today);
    return { ...strategies.page(rows, asked, { key: ({ by, state }) => [by, state.id], item }), ...(acts && { acts }) };
  }

  /** One strategy with its whole case: what its source says, what in it does not fit together, which documents are missing, what is an example. */
  @Get(':strategy')
  @Reads('published')
  async one(
    @IdParam('strategy') id: string,
    @TheRead() { reader }: Read,
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StrategyAnswer> {
    const [found, all, today] = await Promise.all([stateOf(this.pool, 'strategy', id), allOf(this.pool, 'strategy'), todayIn(this.pool)]);
    if (!found) throw notFound();
    reply.header('etag', `"${found.version}"`);
    const { ...shown } = strategyShown(found.state, all, today);
    const anew = await toDecideAnew(this.pool, id, all);
    const decideAnew = anew.map(({ directive, number: edition, title }) => ({ directive, edition, title }));
    return {
      ...shown,
      ...(anew.length > 0 && { decideAnew }),
      ...(reader && { acts: strategyOffers(found.state, reader, languageOf(headers['accept-language'])) }),
    };
  }

  /** The editions that rest on a strategy and are not over: what ends with it, unless a successor names their directives. */
  @Get(':strategy/directives')
  @Reads('cases')
  async directives(@IdParam('strategy') id: string, @ReadBy() reader: Reader): Promise<RestingAnswer> {
    const [found, all, directives] = await Promise.all([
      stateOf(this.pool, 'strategy', id),
      allOf(this.pool, 'strategy'),
      allOf(this.pool, 'directive'),
    ]);
    if (!found) throw notFound();
    return { items: restingOn(id, { strategies: all, directives, today: reader.today, titles: readsSecrets(reader) }) };
  }
}
