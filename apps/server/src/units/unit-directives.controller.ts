import { editionOf } from '@anvisa/domain/directive/directive';
import { unitStanding } from '@anvisa/domain/person/directives-awaiting';
import { inForceOn } from '@anvisa/record/queries/in-force';
import { todayIn } from '@anvisa/record/queries/instance';
import { stateOf, statesOf } from '@anvisa/record/queries/states';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { editionAddress } from '../editions/edition-act.js';
import { IdParam } from '../fields/address.js';
import { notFound } from '../problems/problem.js';
import { Reads } from '../reads/reads.js';
import { POOL, type Pool } from '../record.js';
import { UnitDirectivesAnswer } from './unit-directives.answer.js';

/** More than a city has: an area has one. */
const MOST = 1_000;

/** Which directives a unit follows. */
@Controller('api/units')
@ApiTags('Units')
export class UnitDirectivesController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** The directives in force today, and how the unit stands to each: follows it, does not, or came later and nothing is said of it yet. */
  @Get(':unit/directives')
  @Reads('published')
  async of(@IdParam('unit') id: string): Promise<UnitDirectivesAnswer> {
    const [unit, on] = await Promise.all([stateOf(this.pool, 'unit', id), todayIn(this.pool)]);
    if (!unit) throw notFound();
    const inForce = await inForceOn(this.pool, { on, limit: MOST });
    const directives = await statesOf(
      this.pool,
      'directive',
      inForce.map(({ directive }) => directive),
    );
    const items = inForce.flatMap(({ directive: of, number, title, area }) => {
      const directive = directives.get(of);
      const edition = directive && editionOf(directive, number);
      if (!edition) return [];
      const self = editionAddress({ directive: of, edition: number });
      return [{ directive: of, edition: number, title, area, self, standing: unitStanding(unit.state, directive, edition) }];
    });
    return { items };
  }
}
