import { type ClosedArea, closedForRepeal } from '@anvisa/domain/area/closed-areas';
import type { Provision } from '@anvisa/domain/directive/content';
import { componentsMeant, type FoundComponent, isDivided } from '@anvisa/record/queries/components';
import { textOf } from '@anvisa/record/queries/edition-text';
import { type InForce, inForceOn } from '@anvisa/record/queries/in-force';
import { todayIn } from '@anvisa/record/queries/instance';
import { allOf } from '@anvisa/record/queries/states';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { editionAddress } from '../editions/edition-act.js';
import { Reads } from '../reads/reads.js';
import { POOL, type Pool } from '../record.js';
import {
  type AppliedDirectiveAnswer,
  type AppliedProvisionAnswer,
  type StillGoverningAnswer,
  WhatAppliesAnswer,
  type WhatAppliesItemAnswer,
} from './what-applies.answer.js';
import { WhatAppliesRequest } from './what-applies.request.js';

type Applied = Pick<AppliedDirectiveAnswer, keyof AppliedDirectiveAnswer>;

/** More than anybody reads to find what they meant. */
const MOST = 10;

/** Vad gäller? From what somebody wants to buy or use to what applies to it. */
@Controller('api/what-applies')
@ApiTags('In force')
export class WhatAppliesController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** The parts of the delivery that the words mean; each with its area, its agreements, and the provisions in force on how it is bought and who answers for it; also of a closed area's directive that governs it still. */
  @Get()
  @Reads('published')
  async find(@Query() { q, on: asked }: WhatAppliesRequest): Promise<WhatAppliesAnswer> {
    const on = asked ?? (await todayIn(this.pool));
    const [found, divided, maps] = await Promise.all([
      componentsMeant(this.pool, { words: q, on, limit: MOST }),
      isDivided(this.pool, on),
      allOf(this.pool, 'area-map'),
    ]);
    const closed = closedForRepeal(maps, on);
    const left = (component: string) => closed.filter(({ area }) => area.components.includes(component));
    const areas = [...new Set(found.flatMap(({ id, area }) => [area, ...left(id).map((one) => one.area.id)]))];
    const directives = new Map(await Promise.all(areas.map(async (area) => [area, await this.inForce(area, on)] as const)));
    return { on, isDivided: divided, items: found.map((one) => itemShown(one, left(one.id), directives)) };
  }

  private async inForce(area: string, on: string): Promise<Applied | undefined> {
    const [found] = await inForceOn(this.pool, { on, area, limit: 1 });
    if (!found) return undefined;
    const text = await textOf(this.pool, { directive: found.directive, edition: found.number }, { secrets: false });
    return directiveShown(found, text?.content.provisions ?? []);
  }
}

function itemShown(
  { id, agreements, ...component }: FoundComponent,
  left: readonly ClosedArea[],
  directives: ReadonlyMap<string, Applied | undefined>,
): WhatAppliesItemAnswer {
  const directive = directives.get(component.area);
  return {
    component: id,
    ...component,
    agreements: [...agreements],
    ...(directive && { directive }),
    stillGoverning: left.flatMap((one) => stillShown(one, directives.get(one.area.id))),
  };
}

function stillShown({ area, from }: ClosedArea, directive: Applied | undefined): StillGoverningAnswer[] {
  return directive ? [{ ...directive, area: area.id, areaName: area.name, areaClosed: from }] : [];
}

function directiveShown(
  { directive, number, title, caseNumber, inForceFrom, inForceUntil, correctedOn }: InForce,
  provisions: readonly Provision[],
): Applied {
  const self = editionAddress({ directive, edition: number });
  return {
    directive,
    title,
    edition: number,
    self,
    caseNumber,
    inForceFrom,
    ...(inForceUntil !== null && { inForceUntil }),
    ...(correctedOn !== null && { correctedOn }),
    provisions: provisions.flatMap((one, index) => provisionShown(one, index + 1, self)),
  };
}

/** What whoever buys must read: how it is procured, and who answers for it. */
function provisionShown({ id, part, heading, text }: Provision, number: number, edition: string): AppliedProvisionAnswer[] {
  if (part !== 'responsibility' && part !== 'procurement') return [];
  return [{ number, id, part, heading, text, self: `${edition}/provisions/${id}` }];
}
