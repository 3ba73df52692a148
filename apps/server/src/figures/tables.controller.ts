import { comingWithin } from '@anvisa/record/queries/figures/coming';
import { todayIn } from '@anvisa/record/queries/instance';
import type { Reader } from '@anvisa/record/queries/reader';
import { allOf } from '@anvisa/record/queries/states';
import { applyDecorators, Controller, Get, Header, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ReadBy } from '../reads/read-by.js';
import { Reads } from '../reads/reads.js';
import { readsSecrets } from '../reads/reads-part.js';
import { POOL, type Pool } from '../record.js';
import { csvOf } from './csv.js';
import { comingShown, Figures } from './figures.js';
import { ComingRequest, PeriodRequest } from './figures.request.js';
import { ACKNOWLEDGEMENTS, AREAS, COMING, EVALUATIONS, PHASES } from './tables.js';

/** A year with more days to come than this is read page by page. */
const MOST_ROWS = 20_000;

function Table(name: string) {
  return applyDecorators(
    Get(`${name}.csv`),
    Reads('figures'),
    Header('content-type', 'text/csv; charset=utf-8; header=present'),
    Header('content-disposition', `attachment; filename="${name}.csv"`),
    ApiOkResponse({ description: 'CSV (RFC 4180), between semicolons', content: { 'text/csv': { schema: { type: 'string' } } } }),
  );
}

/** The figures as tables for a spreadsheet: an address of their own each, so that a link alone brings them. */
@Controller('api/figures')
@ApiTags('Figures')
export class TablesController {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly figures: Figures,
  ) {}

  /** The areas, as a table. */
  @Table('areas')
  async areasTable(@ReadBy() reader: Reader): Promise<string> {
    return csvOf(AREAS, (await this.figures.areas(reader)).areas);
  }

  /** What a year brings, as a table: the whole year. */
  @Table('coming')
  async comingTable(@Query() { year: asked }: ComingRequest, @ReadBy() reader: Reader): Promise<string> {
    const year = asked ?? Number((await todayIn(this.pool)).slice(0, 4));
    const within = { from: `${year}-01-01`, until: `${year}-12-31`, limit: MOST_ROWS, secrets: readsSecrets(reader) };
    const [rows, maps] = await Promise.all([comingWithin(this.pool, within), allOf(this.pool, 'area-map')]);
    return csvOf(COMING, rows.map(comingShown(maps)));
  }

  /** The phases, as a table. */
  @Table('phases')
  async phasesTable(@Query() asked: PeriodRequest): Promise<string> {
    return csvOf(PHASES, (await this.figures.phases(asked)).phases);
  }

  /** The acknowledgements, as a table. */
  @Table('acknowledgements')
  async acknowledgementsTable(@Query() asked: PeriodRequest): Promise<string> {
    return csvOf(ACKNOWLEDGEMENTS, (await this.figures.acknowledgements(asked)).units);
  }

  /** The outcomes of evaluations, as a table. */
  @Table('evaluations')
  async evaluationsTable(): Promise<string> {
    return csvOf(EVALUATIONS, (await this.figures.evaluations()).years);
  }
}
