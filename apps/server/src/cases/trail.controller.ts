import { roleHeld } from '@anvisa/domain/actor';
import { type CaseEntry, editionOfCase, entriesOfCase } from '@anvisa/record/queries/case-entries';
import { PUBLIC_STATES } from '@anvisa/record/queries/public-editions';
import { type Reader, readerIn } from '@anvisa/record/queries/reader';
import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { SecurityLog } from '../acts/security-log.js';
import { listing } from '../lists/listing.js';
import { PageRequest } from '../lists/page.request.js';
import { notFound, Problem } from '../problems/problem.js';
import { POOL, type Pool } from '../record.js';
import { Public } from '../sign-in/public.js';
import { worksWithCases } from '../sign-in/reads-cases.js';
import { type TrailEntryAnswer, TrailPageAnswer } from './trail.answer.js';

/** The audit trail of a case. */
@Controller('api/cases')
@ApiTags('Audit')
@Public()
export class TrailController {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly security: SecurityLog,
  ) {}

  /** What happened in a case, entry by entry: the envelopes of a decided directive for anybody; what they disclose for those who work with cases. */
  @Get(':caseNumber/trail')
  @ApiParam({ name: 'caseNumber', description: 'The registration number; its slash is written %2F', example: '031-2080/2008' })
  async trail(
    @Param('caseNumber') caseNumber: string,
    @Query() page: PageRequest,
    @Req() request: FastifyRequest,
  ): Promise<TrailPageAnswer> {
    const reader = request.caller && (await readerIn(this.pool, request.caller.person));
    if (!reader) await this.mustBePublic(caseNumber);
    const list = listing<readonly [string]>('trail', { caseNumber }, ['number']);
    const asked = list.asked(page);
    const entries = await entriesOfCase(this.pool, caseNumber, { after: asked.after?.[0], limit: asked.limit });
    if (entries.length === 0 && !asked.after) throw notFound();
    const discloses = reader !== undefined && worksWithCases(reader.actor, reader.today);
    if (reader) this.noteAuditor(reader, caseNumber, request);
    return list.page(entries, asked, { key: ({ seq }) => [seq], item: (entry) => shown(entry, discloses) });
  }

  private async mustBePublic(caseNumber: string): Promise<void> {
    const edition = await editionOfCase(this.pool, caseNumber);
    const open = edition && (PUBLIC_STATES as readonly string[]).includes(edition.state);
    if (!open) throw new Problem(401, 'sign-in-missing', { headers: { 'www-authenticate': 'Bearer' } });
  }

  /** The auditor reads all, and each reading is logged (domain.md, Rules 12). */
  private noteAuditor({ actor, today }: Reader, caseNumber: string, request: FastifyRequest): void {
    if (!roleHeld(actor, today, 'auditor')) return;
    this.security.read('read-trail', caseNumber, request);
  }
}

function shown({ envelope, hash, disclosed }: CaseEntry, discloses: boolean): TrailEntryAnswer {
  return { ...envelope, mandates: [...envelope.mandates], hash, ...(discloses && { disclosed }) };
}
