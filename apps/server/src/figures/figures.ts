import { type AreaMap, mapInForce } from '@anvisa/domain/area/area-map';
import { coverage, yearlyCostOf } from '@anvisa/domain/area/coverage';
import { addMonths } from '@anvisa/domain/conduct/legal-time';
import { addDays } from '@anvisa/domain/conduct/working-days';
import { acknowledgementsByUnit } from '@anvisa/record/queries/figures/acknowledgements';
import { type AreaDirective, areaDirectives } from '@anvisa/record/queries/figures/area-directives';
import type { Coming } from '@anvisa/record/queries/figures/coming';
import { outcomesByYear } from '@anvisa/record/queries/figures/evaluation-outcomes';
import { phaseFigures } from '@anvisa/record/queries/figures/phases';
import { todayIn } from '@anvisa/record/queries/instance';
import type { Reader } from '@anvisa/record/queries/reader';
import { allOf } from '@anvisa/record/queries/states';
import { Inject, Injectable } from '@nestjs/common';
import { editionAddress } from '../editions/edition-act.js';
import { Problem } from '../problems/problem.js';
import { readsSecrets } from '../reads/reads-part.js';
import { POOL, type Pool } from '../record.js';
import type {
  AcknowledgementFiguresAnswer,
  AreaEditionAnswer,
  AreaFigureAnswer,
  AreaFiguresAnswer,
  ComingAnswer,
  EvaluationFiguresAnswer,
  PhaseFiguresAnswer,
} from './figures.answer.js';
import type { PeriodRequest } from './figures.request.js';

/** The figures, as the pages and the tables both show them. */
@Injectable()
export class Figures {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async areas(reader: Reader): Promise<AreaFiguresAnswer> {
    const [on, maps] = await Promise.all([todayIn(this.pool), allOf(this.pool, 'area-map')]);
    const map = mapInForce(maps, on) ?? { components: [], areas: [] };
    const directives = await areaDirectives(
      this.pool,
      map.areas.map(({ id }) => id),
      { secrets: readsSecrets(reader) },
    );
    const { uncovered, claimedTwice } = coverage(map);
    return {
      on,
      yearlyCostSek: map.components.reduce((sum, { yearlyCostSek }) => sum + yearlyCostSek, 0),
      areas: map.areas.map(({ id, name }) => ({
        area: id,
        name,
        yearlyCostSek: yearlyCostOf(map, id),
        ...standing(directives.filter(({ area }) => area === id)),
      })),
      uncovered: uncovered.map((component) => nameIn(map.components, component)),
      claimedTwice: claimedTwice.map(({ component, areas }) => ({
        component: nameIn(map.components, component),
        areas: areas.map((area) => nameIn(map.areas, area)),
      })),
    };
  }

  async phases(asked: PeriodRequest): Promise<PhaseFiguresAnswer> {
    const period = await this.period(asked);
    const { from, until } = period;
    const rows = await phaseFigures(this.pool, period);
    const phases = rows.map(({ state, medianDays, p90Days, longestDays, ...counts }) => ({
      phase: state,
      ...counts,
      ...(medianDays !== null && { medianDays }),
      ...(p90Days !== null && { p90Days }),
      ...(longestDays !== null && { longestDays }),
    }));
    return { from, until, phases };
  }

  async acknowledgements(asked: PeriodRequest): Promise<AcknowledgementFiguresAnswer> {
    const period = await this.period(asked);
    const { from, until } = period;
    const rows = await acknowledgementsByUnit(this.pool, period);
    return { from, until, units: rows.map(({ medianDays, ...unit }) => ({ ...unit, ...(medianDays !== null && { medianDays }) })) };
  }

  async evaluations(): Promise<EvaluationFiguresAnswer> {
    return { years: [...(await outcomesByYear(this.pool))] };
  }

  private async period({ from: asked, until: last }: PeriodRequest): Promise<{ from: string; until: string; today: string }> {
    const today = await todayIn(this.pool);
    const until = last ?? today;
    const from = asked ?? addDays(addMonths(until, -12), 1);
    const latest = addMonths(from, 120);
    if (until < from || until > latest) {
      throw new Problem(422, 'input-invalid', { pointers: [{ pointer: '/until', code: 'period', facts: { from, until: latest } }] });
    }
    return { from, until, today };
  }
}

function standing(editions: readonly AreaDirective[]): Pick<AreaFigureAnswer, 'gap' | 'inForce' | 'onItsWay'> {
  const inForce = editions.find(({ state }) => state === 'in-force');
  const onItsWay = editions.findLast(({ state }) => state !== 'in-force');
  return {
    gap: inForce === undefined,
    ...(inForce && { inForce: editionShown(inForce) }),
    ...(onItsWay && { onItsWay: editionShown(onItsWay) }),
  };
}

function editionShown({ directive, number, title, state, deadline }: AreaDirective): AreaEditionAnswer {
  const self = editionAddress({ directive, edition: number });
  return { directive, edition: number, title, state, ...(deadline !== null && { deadline }), self };
}

/** What a day brings, with its area by the name that the area has on that day. */
export function comingShown(maps: readonly AreaMap[]): (coming: Coming) => ComingAnswer {
  return ({ kind, day, id, directive, edition, title, area, caseNumber }) => {
    const self = kind === 'exemption-expiry' ? `/api/exemptions/${id}` : editionAddress({ directive, edition });
    const areaName = nameIn(mapInForce(maps, day)?.areas, area);
    return { kind, day, title, area, areaName, caseNumber, self };
  };
}

function nameIn(named: readonly { readonly id: string; readonly name: string }[] = [], wanted: string): string {
  return named.find(({ id }) => id === wanted)?.name ?? wanted;
}
