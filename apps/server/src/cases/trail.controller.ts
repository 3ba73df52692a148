import type { Reach } from '@anvisa/domain/permission/reach';
import { isPublic } from '@anvisa/domain/permission/reaches';
import { type CaseEntry, editionOfCase, entriesOfCase } from '@anvisa/record/queries/case-entries';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { listing } from '../lists/listing.js';
import { PageRequest } from '../lists/page.request.js';
import { notFound, Problem } from '../problems/problem.js';
import { HowFar } from '../reads/read-by.js';
import { Reads } from '../reads/reads.js';
import { POOL, type Pool } from '../record.js';
import { type TrailEntryAnswer, TrailPageAnswer } from './trail.answer.js';

/** The audit trail of a case. */
@Controller('api/cases')
@ApiTags('Audit')
export class TrailController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** What happened in a case, entry by entry: the envelopes of a decided directive for anybody; what they disclose for those who carry and keep cases. */
  @Get(':caseNumber/trail')
  @Reads('trail')
  @ApiParam({ name: 'caseNumber', description: 'The registration number; its slash is written %2F', example: '031-2080/2008' })
  async trail(@Param('caseNumber') caseNumber: string, @Query() page: PageRequest, @HowFar() reach: Reach): Promise<TrailPageAnswer> {
    if (!reach.all) await this.mustBePublic(caseNumber, reach);
    const list = listing<readonly [string]>('trail', { caseNumber }, ['number']);
    const asked = list.asked(page);
    const entries = await entriesOfCase(this.pool, caseNumber, { after: asked.after?.[0], limit: asked.limit });
    if (entries.length === 0 && !asked.after) throw notFound();
    return list.page(entries, asked, { key: ({ seq }) => [seq], item: (entry) => shown(entry, reach.all) });
  }

  private async mustBePublic(caseNumber: string, { person }: Reach): Promise<void> {
    const edition = await editionOfCase(this.pool, caseNumber);
    if (edition && isPublic(edition)) return;
    if (person === '') throw new Problem(401, 'sign-in-missing', { headers: { 'www-authenticate': 'Bearer' } });
    throw notFound();
  }
}

function shown({ envelope, hash, disclosed }: CaseEntry, discloses: boolean): TrailEntryAnswer {
  return { ...envelope, mandates: [...envelope.mandates], hash, ...(discloses && { disclosed }) };
}
