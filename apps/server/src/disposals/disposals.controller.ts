import { streamOfEntry } from '@anvisa/record/queries/said-in';
import { Body, Controller, Inject } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Act } from '../acts/act.js';
import { Acts } from '../acts/acts.js';
import { AskedBy, type Asking } from '../acts/asking.js';
import { IdParam } from '../fields/address.js';
import { notFound } from '../problems/problem.js';
import { POOL, type Pool } from '../record.js';
import { DisposalActAnswer } from './disposal.answer.js';
import { DisposeWordsRequest } from './disposal.request.js';

/** What is taken from the audit trail, by the archive authority's decision (arkivlagen 10 §). */
@Controller('api/entries/:entry/disposals')
@ApiTags('Audit')
export class DisposalsController {
  constructor(
    private readonly acts: Acts,
    @Inject(POOL) private readonly pool: Pool,
  ) {}

  /**
   * Dispose of words that an entry says. They are gone from the record for good, wherever it showed them, and from the entries that repeat them: those
   * of the same act, and an edition that began with what an evaluator found. Each entry, its hash and its place stay, and another tells in its stream
   * what went, by whom and on what ground. What was decided, its exact text and who did what are kept.
   */
  @Act('dispose-words')
  @ApiParam({ name: 'entry', description: 'The id of the entry', example: '019aba0c-7c1e-7d1a-a1f3-5b7b0c3f2a10' })
  async dispose(
    @IdParam('entry') entry: string,
    @Body() { ...body }: DisposeWordsRequest,
    @AskedBy() asking: Asking,
  ): Promise<DisposalActAnswer> {
    const stream = await streamOfEntry(this.pool, entry);
    if (!stream) throw notFound();
    const { fields } = body;
    return this.acts.perform({ type: 'dispose-words', stream, entry, ...body }, asking, { show: () => ({ entry, fields }) });
  }
}
