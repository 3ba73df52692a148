import type { Reach } from '@anvisa/domain/permission/reach';
import { search } from '@anvisa/record/queries/search';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { editionAddress } from '../editions/edition-act.js';
import { HowFar } from '../reads/read-by.js';
import { Reads } from '../reads/reads.js';
import { POOL, type Pool } from '../record.js';
import { SearchAnswer } from './search.answer.js';
import { SearchRequest } from './search.request.js';

/** Search in what directives say. */
@Controller('api/search')
@ApiTags('Directives')
export class SearchController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Swedish full-text search: by the public in what is decided, by staff in drafts as well. */
  @Get()
  @Reads('directives')
  async find(@Query() { q, on, limit = 20 }: SearchRequest, @HowFar() reach: Reach): Promise<SearchAnswer> {
    const found = await search(this.pool, { words: q, on, limit, drafts: reach.all });
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
