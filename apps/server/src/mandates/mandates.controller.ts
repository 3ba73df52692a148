import type { World } from '@anvisa/domain/act';
import type { AggregateState, Kind } from '@anvisa/domain/aggregates';
import { isOnSomeMap, mapInForce } from '@anvisa/domain/area/area-map';
import { chainOf, mandateInForce } from '@anvisa/domain/mandate/chain';
import { uncarriedFrom } from '@anvisa/domain/mandate/late-end';
import { isRefusal } from '@anvisa/domain/refusal';
import { type AfterListed, decisionsOnMandate } from '@anvisa/record/queries/decisions-on-mandate';
import { type AfterFew, fewOf } from '@anvisa/record/queries/few';
import { todayIn } from '@anvisa/record/queries/instance';
import { allOf, stateOf } from '@anvisa/record/queries/states';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IdParam } from '../fields/address.js';
import { listing } from '../lists/listing.js';
import { beginningOffer } from '../offers/beginning-offer.js';
import { mandateOffers } from '../offers/mandate-offers.js';
import { languageOf } from '../problems/language.js';
import { notFound, Problem } from '../problems/problem.js';
import { TheRead } from '../reads/read-by.js';
import type { Read } from '../reads/reading.guard.js';
import { Reads } from '../reads/reads.js';
import { readsAll } from '../reads/reads-part.js';
import { POOL, type Pool } from '../record.js';
import { decisionShown } from './decision-shown.js';
import { DecisionsOnMandateAnswer } from './decisions-on-mandate.answer.js';
import { MandateAnswer, MandateChainAnswer } from './mandate.answer.js';
import { linkShown, mandateShown } from './mandate-shown.js';
import { MandatesAnswer } from './mandates.answer.js';
import { DecisionsAfterRevocationRequest, MandateChainRequest, MandatesRequest } from './mandates.request.js';

const mandates = listing<AfterFew>('mandates', {}, ['text', 'id']);

/** By which mandates directives are decided. Anyone may know on whose behalf the city decides. */
@Controller('api')
@ApiTags('Mandates')
export class MandatesController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Mandates, the latest first, with the state that a day gives them. */
  @Get('mandates')
  @Reads('published')
  async list(
    @Query() { on: asked, ...page }: MandatesRequest,
    @TheRead() { reader }: Read,
    @Req() { headers }: FastifyRequest,
  ): Promise<MandatesAnswer> {
    const which = mandates.asked(page);
    const [on, rows, strategies] = await Promise.all([
      asked ?? todayIn(this.pool),
      fewOf(this.pool, 'mandate', which),
      allOf(this.pool, 'strategy'),
    ]);
    const item = ({ state }: (typeof rows)[number]) => mandateShown(state, strategies, on);
    const acts = reader && [beginningOffer('issue-mandate', '/api/mandates', reader, languageOf(headers['accept-language']))];
    return { on, ...mandates.page(rows, which, { key: ({ by, state }) => [by, state.id], item }), ...(acts && { acts }) };
  }

  /** One mandate, with its state today. */
  @Get('mandates/:mandate')
  @Reads('published')
  async one(
    @IdParam('mandate') id: string,
    @TheRead() { reader }: Read,
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MandateAnswer> {
    const [found, strategies, today] = await Promise.all([
      stateOf(this.pool, 'mandate', id),
      allOf(this.pool, 'strategy'),
      todayIn(this.pool),
    ]);
    if (!found) throw notFound();
    reply.header('etag', `"${found.version}"`);
    const { ...shown } = mandateShown(found.state, strategies, today);
    const acts = reader && mandateOffers(found.state, shown.state, reader, languageOf(headers['accept-language']));
    return { ...shown, ...(acts && { acts }) };
  }

  /**
   * Decisions on a mandate, or on a chain through it, from the day on which it was revoked or its strategy ended: taken before that was recorded, without
   * the mandate. A court's annulment of the strategy lists all. They stand until they are taken back. Of a mandate that still carries, those that a
   * revocation from a day would leave without it.
   */
  @Get('mandates/:mandate/decisions-after-revocation')
  @Reads('register')
  async decisionsAfterRevocation(
    @IdParam('mandate') mandate: string,
    @Query() { from: thought, ...page }: DecisionsAfterRevocationRequest,
    @TheRead() { reader, reach }: Read,
  ): Promise<DecisionsOnMandateAnswer> {
    const list = listing<AfterListed>('decisions-after-revocation', { mandate, from: thought }, ['day', 'text', 'whole']);
    const asked = list.asked(page);
    const [found, strategies] = await Promise.all([stateOf(this.pool, 'mandate', mandate), allOf(this.pool, 'strategy')]);
    if (!found) throw notFound();
    const from = uncarriedFrom(found.state, strategies) ?? thought;
    const rows = from === undefined ? [] : await decisionsOnMandate(this.pool, { mandate, from, ...asked, secrets: reach.all });
    const readsExemptions = reader !== undefined && readsAll('exemptions', reader);
    return list.page(rows, asked, {
      key: ({ decidedOn, caseNumber, number }) => [decidedOn, caseNumber, number],
      item: (decision) => decisionShown(decision, readsExemptions),
    });
  }

  /** The chain by which the city director decides for an area on a day: each link up to the council, with its state and its condition. */
  @Get('mandate-chain')
  @Reads('published')
  async chain(@Query() { area, on: day }: MandateChainRequest): Promise<MandateChainAnswer> {
    const [on, given, strategies, maps] = await Promise.all([
      day ?? todayIn(this.pool),
      allOf(this.pool, 'mandate'),
      allOf(this.pool, 'strategy'),
      allOf(this.pool, 'area-map'),
    ]);
    if (!isOnSomeMap(maps, area)) {
      const values = mapInForce(maps, on)?.areas.map(({ id }) => id) ?? [];
      throw new Problem(422, 'input-invalid', { pointers: [{ pointer: '/area', code: 'choice', facts: { values: values.join(', ') } }] });
    }
    const world = worldOf({ mandate: given, strategy: strategies });
    const asked = { area, day: on, office: 'city-director' } as const;
    const inForce = mandateInForce(world, asked);
    const why = isRefusal(inForce) ? { why: inForce.refused } : {};
    return { area, on, carries: !isRefusal(inForce), ...why, links: chainOf(world, asked).map(linkShown) };
  }
}

/** What the rules of the chain ask for. */
function worldOf(read: { readonly [K in Kind]?: readonly AggregateState<K>[] }): World {
  const all = <K extends Kind>(kind: K) => (read[kind] ?? []) as readonly AggregateState<K>[];
  return { all, find: (kind, id) => all(kind).find((one) => one.id === id) };
}
