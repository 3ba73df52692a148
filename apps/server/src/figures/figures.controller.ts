import { type AfterComing, comingByMonth, comingWithin } from '@anvisa/record/queries/figures/coming';
import { todayIn } from '@anvisa/record/queries/instance';
import type { Reader } from '@anvisa/record/queries/reader';
import { allOf } from '@anvisa/record/queries/states';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listing } from '../lists/listing.js';
import { ReadBy } from '../reads/read-by.js';
import { Reads } from '../reads/reads.js';
import { readsSecrets } from '../reads/reads-part.js';
import { POOL, type Pool } from '../record.js';
import {
  AcknowledgementFiguresAnswer,
  AreaFiguresAnswer,
  ComingPageAnswer,
  EvaluationFiguresAnswer,
  PhaseFiguresAnswer,
} from './figures.answer.js';
import { comingShown, Figures } from './figures.js';
import { ComingRequest, PeriodRequest } from './figures.request.js';

/** Figures for the head of IT and the board. Each is a table as well: its address with `.csv`. */
@Controller('api/figures')
@ApiTags('Figures')
export class FiguresController {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly figures: Figures,
  ) {}

  /** Each area's cost, and how its directive stands; what no area takes in, and what two claim. */
  @Get('areas')
  @Reads('figures')
  areas(@ReadBy() reader: Reader): Promise<AreaFiguresAnswer> {
    return this.figures.areas(reader);
  }

  /** What a year brings, day by day and counted by month: decisions, entries into force, evaluations, last days. */
  @Get('coming')
  @Reads('figures')
  async coming(@Query() { year: asked, ...page }: ComingRequest, @ReadBy() reader: Reader): Promise<ComingPageAnswer> {
    const year = asked ?? Number((await todayIn(this.pool)).slice(0, 4));
    const within = { from: `${year}-01-01`, until: `${year}-12-31` };
    const list = listing<AfterComing>('coming', { year }, ['day', 'text', 'text']);
    const which = list.asked(page);
    const [months, rows, maps] = await Promise.all([
      comingByMonth(this.pool, within),
      comingWithin(this.pool, { ...within, ...which, secrets: readsSecrets(reader) }),
      allOf(this.pool, 'area-map'),
    ]);
    const item = comingShown(maps);
    return { year, months: [...months], ...list.page(rows, which, { key: ({ day, kind, id }) => [day, kind, id], item }) };
  }

  /** How long each phase takes, and where cases wait now. */
  @Get('phases')
  @Reads('figures')
  phases(@Query() asked: PeriodRequest): Promise<PhaseFiguresAnswer> {
    return this.figures.phases(asked);
  }

  /** How each committee acknowledges what was sent to it within a period. */
  @Get('acknowledgements')
  @Reads('figures')
  acknowledgements(@Query() asked: PeriodRequest): Promise<AcknowledgementFiguresAnswer> {
    return this.figures.acknowledgements(asked);
  }

  /** What evaluations came to, year by year. */
  @Get('evaluations')
  @Reads('figures')
  evaluations(): Promise<EvaluationFiguresAnswer> {
    return this.figures.evaluations();
  }
}
