import { type AfterDirective, directivesIn, type ListedEdition } from '@anvisa/record/queries/directives';
import { namesOf } from '@anvisa/record/queries/names';
import { PUBLIC_STATES } from '@anvisa/record/queries/public-editions';
import { stateOf } from '@anvisa/record/queries/states';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { editionAddress } from '../editions/edition-act.js';
import { IdParam } from '../fields/address.js';
import { listing } from '../lists/listing.js';
import { notFound } from '../problems/problem.js';
import { POOL, type Pool } from '../record.js';
import { Public } from '../sign-in/public.js';
import { readsDrafts } from '../sign-in/reads-cases.js';
import { DirectiveAnswer, DirectivesPageAnswer } from './directive.answer.js';
import { DirectivesRequest } from './directives.request.js';
import { listed } from './listed.js';

/** Directives as they are read: by the public those that have been decided, by staff all. */
@Controller('api/directives')
@ApiTags('Directives')
@Public()
export class DirectivesReadController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Directives, a page at a time. */
  @Get()
  async list(
    @Query() { limit, cursor, sort = '-started', ...filters }: DirectivesRequest,
    @Req() { caller }: FastifyRequest,
  ): Promise<DirectivesPageAnswer> {
    const drafts = await readsDrafts(this.pool, caller);
    const list = listing<AfterDirective>('directives', { ...filters, sort, drafts }, [
      sort === 'title' ? 'text' : 'instant',
      'id',
      'whole',
    ]);
    const asked = list.asked({ ...(limit !== undefined && { limit }), ...(cursor !== undefined && { cursor }) });
    const rows = await directivesIn(this.pool, { ...filters, ...asked, order: sort, drafts });
    const names = drafts
      ? await namesOf(
          this.pool,
          rows.map(({ officer }) => officer),
        )
      : undefined;
    const by = ({ directiveTitle, startedAt }: ListedEdition) => (sort === 'title' ? directiveTitle : startedAt.toISOString());
    return list.page(rows, asked, { key: (row) => [by(row), row.directive, row.number], item: (row) => listed(row, names) });
  }

  /** A directive and its editions. */
  @Get(':directive')
  async one(
    @IdParam('directive') id: string,
    @Req() { caller }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DirectiveAnswer> {
    const [stood, drafts] = await Promise.all([stateOf(this.pool, 'directive', id), readsDrafts(this.pool, caller)]);
    const editions = stood?.state.editions.filter(({ state }) => drafts || PUBLIC_STATES.includes(state)) ?? [];
    if (!stood || editions.length === 0) throw notFound();
    reply.headers({ etag: `"${stood.version}"`, vary: 'authorization' });
    const { title, area } = stood.state;
    return {
      id,
      self: `/api/directives/${id}`,
      title,
      area,
      editions: editions.map(({ number, caseNumber, state, inForceFrom, inForceUntil }) => ({
        number,
        self: editionAddress({ directive: id, edition: number }),
        caseNumber,
        state,
        ...(inForceFrom !== undefined && { inForceFrom }),
        ...(inForceUntil !== undefined && { inForceUntil }),
      })),
    };
  }
}
