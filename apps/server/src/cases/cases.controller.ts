import { type AfterCase, type CasesWanted, casesIn, type ListedCase } from '@anvisa/record/queries/cases';
import { namesOf } from '@anvisa/record/queries/names';
import type { Reader } from '@anvisa/record/queries/reader';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { editionAddress } from '../editions/edition-act.js';
import { listing } from '../lists/listing.js';
import { ReadBy } from '../reads/read-by.js';
import { Reads } from '../reads/reads.js';
import { readsSecrets } from '../reads/reads-part.js';
import { POOL, type Pool } from '../record.js';
import { CasesPageAnswer, type ListedCaseAnswer } from './cases.answer.js';
import { CasesRequest } from './cases.request.js';

/** The cases as those who carry and keep them look for one. */
@Controller('api/cases')
@ApiTags('Directives')
export class CasesController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Cases, a page at a time: each edition of a directive is one. */
  @Get()
  @Reads('cases')
  async list(
    @Query() { limit, cursor, sort = 'deadline', deadline, ...filters }: CasesRequest,
    @ReadBy() reader: Reader,
  ): Promise<CasesPageAnswer> {
    const wanted: CasesWanted = { ...filters, overdue: deadline === 'passed', secrets: readsSecrets(reader) };
    const list = listing<AfterCase>('cases', { ...wanted, sort }, [sort === 'deadline' ? 'day' : 'instant', 'id', 'whole']);
    const asked = list.asked({ ...(limit !== undefined && { limit }), ...(cursor !== undefined && { cursor }) });
    const { rows, count } = await casesIn(this.pool, { ...wanted, ...asked, order: sort });
    const names = await namesOf(
      this.pool,
      rows.map(({ officer }) => officer),
    );
    const page = list.page(rows, asked, {
      key: ({ by, directive, number }) => [by, directive, number],
      item: (row) => listed(row, { names, today: reader.today }),
    });
    return { ...page, ...(count !== undefined && { count }) };
  }
}

function listed(
  { directive, number, title, area, caseNumber, state, since, deadline, officer }: ListedCase,
  { names, today }: { names: ReadonlyMap<string, string>; today: string },
): ListedCaseAnswer {
  return {
    directive,
    edition: number,
    self: editionAddress({ directive, edition: number }),
    title,
    area,
    caseNumber,
    state,
    since: since.toISOString(),
    ...(deadline !== null && { deadline }),
    overdue: deadline !== null && deadline < today,
    officer: { id: officer, name: names.get(officer) ?? '' },
  };
}
