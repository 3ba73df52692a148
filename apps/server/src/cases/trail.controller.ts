import type { Envelope } from '@anvisa/domain/audit/entry';
import { withheldFromPublic } from '@anvisa/domain/audit/withheld';
import type { Edition } from '@anvisa/domain/directive/directive';
import type { Reach } from '@anvisa/domain/permission/reach';
import { isPublic } from '@anvisa/domain/permission/reaches';
import { editionOfCase, trailOfCase } from '@anvisa/record/queries/case-entries';
import { caseIsMarked, titleIsMarked } from '@anvisa/record/queries/secrecy';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { listing } from '../lists/listing.js';
import { PageRequest } from '../lists/page.request.js';
import { notFound, Problem } from '../problems/problem.js';
import { TheRead } from '../reads/read-by.js';
import type { Read } from '../reads/reading.guard.js';
import { Reads } from '../reads/reads.js';
import { readsPart } from '../reads/reads-part.js';
import { POOL, type Pool } from '../record.js';
import { entryShown, mayDispose } from './entry-shown.js';
import { TrailPageAnswer } from './trail.answer.js';

/** The audit trail of a case. */
@Controller('api/cases')
@ApiTags('Audit')
export class TrailController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /**
   * What happened in a case, entry by entry. Of a decided directive for anybody: that each thing happened, when, in which office, and what is public of
   * what it says. With what the entries disclose, and what drafts and reviews say, for those who carry and keep cases. The trail of a directive's first
   * case begins with the entry that began the directive.
   */
  @Get(':caseNumber/trail')
  @Reads('trail')
  @ApiParam({ name: 'caseNumber', description: 'The registration number; its slash is written %2F', example: '031-2080/2008' })
  async trail(
    @Param('caseNumber') caseNumber: string,
    @Query() page: PageRequest,
    @TheRead() { reader, reach }: Read,
  ): Promise<TrailPageAnswer> {
    const edition = await editionOfCase(this.pool, caseNumber);
    const withheld = reach.all ? () => [] : withheldOf(edition, reach);
    const [isMarked, isTitleMarked] = await Promise.all([caseIsMarked(this.pool, caseNumber), titleIsMarked(this.pool, caseNumber)]);
    const secrets = readsPart('secrets', reader, edition);
    const list = listing<readonly [string]>('trail', { caseNumber }, ['number']);
    const asked = list.asked(page);
    const entries = await trailOfCase(this.pool, caseNumber, { after: asked.after?.[0], limit: asked.limit });
    if (entries.length === 0 && !asked.after) throw notFound();
    const how = {
      discloses: reach.all,
      hidden: isMarked && !secrets,
      untitled: isTitleMarked && !secrets,
      disposes: mayDispose(reader),
      withheld,
    };
    return list.page(entries, asked, { key: ({ seq }) => [seq], item: (entry) => entryShown(entry, how) });
  }
}

/** What is not told of the case of a public edition; another case is not there. */
function withheldOf(edition: Edition | undefined, { person }: Reach): (envelope: Envelope) => readonly string[] {
  if (edition && isPublic(edition)) return (envelope) => withheldFromPublic(envelope, edition);
  if (person === '') throw new Problem(401, 'sign-in-missing', { headers: { 'www-authenticate': 'Bearer' } });
  throw notFound();
}
