import { search } from '@anvisa/record/queries/search';
import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { editionAddress } from '../editions/edition-act.js';
import { POOL, type Pool } from '../record.js';
import { Public } from '../sign-in/public.js';
import { readsDrafts } from '../sign-in/reads-cases.js';
import { SearchAnswer } from './search.answer.js';
import { SearchRequest } from './search.request.js';

/** Search in what directives say. */
@Controller('api/search')
@ApiTags('Directives')
@Public()
export class SearchController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Swedish full-text search: by the public in what is decided, by staff in drafts as well. */
  @Get()
  async find(@Query() { q, limit = 20 }: SearchRequest, @Req() { caller }: FastifyRequest): Promise<SearchAnswer> {
    const found = await search(this.pool, { words: q, limit, drafts: await readsDrafts(this.pool, caller) });
    const items = found.map(({ number, inForceFrom, inForceUntil, provisions, ...edition }) => ({
      ...edition,
      edition: number,
      self: editionAddress({ directive: edition.directive, edition: number }),
      ...(inForceFrom !== null && { inForceFrom }),
      ...(inForceUntil !== null && { inForceUntil }),
      provisions: [...provisions],
    }));
    return { items };
  }
}
