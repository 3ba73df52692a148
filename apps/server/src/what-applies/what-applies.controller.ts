import type { Provision } from '@anvisa/domain/directive/content';
import { componentsMeant, type FoundComponent, isDivided } from '@anvisa/record/queries/components';
import { textOf } from '@anvisa/record/queries/edition-text';
import { type InForce, inForceOn } from '@anvisa/record/queries/in-force';
import { todayIn } from '@anvisa/record/queries/instance';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { editionAddress } from '../editions/edition-act.js';
import { Reads } from '../reads/reads.js';
import { POOL, type Pool } from '../record.js';
import {
  type AppliedDirectiveAnswer,
  type AppliedProvisionAnswer,
  WhatAppliesAnswer,
  type WhatAppliesItemAnswer,
} from './what-applies.answer.js';
import { WhatAppliesRequest } from './what-applies.request.js';

/** More than anybody reads to find what they meant. */
const MOST = 10;

/** Vad gäller? From what somebody wants to buy or use to what applies to it. */
@Controller('api/what-applies')
@ApiTags('In force')
export class WhatAppliesController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** The parts of the delivery that the words mean; each with its area, its agreements, and the provisions in force on how it is bought and who answers for it. */
  @Get()
  @Reads('published')
  async find(@Query() { q, on: asked }: WhatAppliesRequest): Promise<WhatAppliesAnswer> {
    const on = asked ?? (await todayIn(this.pool));
    const [found, divided] = await Promise.all([componentsMeant(this.pool, { words: q, on, limit: MOST }), isDivided(this.pool, on)]);
    const areas = [...new Set(found.map(({ area }) => area))];
    const directives = new Map(await Promise.all(areas.map(async (area) => [area, await this.inForce(area, on)] as const)));
    return { on, isDivided: divided, items: found.map((one) => itemShown(one, directives.get(one.area))) };
  }

  private async inForce(area: string, on: string): Promise<AppliedDirectiveAnswer | undefined> {
    const [found] = await inForceOn(this.pool, { on, area, limit: 1 });
    if (!found) return undefined;
    const text = await textOf(this.pool, { directive: found.directive, edition: found.number }, { secrets: false });
    return directiveShown(found, text?.content.provisions ?? []);
  }
}

function itemShown({ id, agreements, ...component }: FoundComponent, directive: AppliedDirectiveAnswer | undefined): WhatAppliesItemAnswer {
  return { component: id, ...component, agreements: [...agreements], ...(directive && { directive }) };
}

function directiveShown(
  { directive, number, title, caseNumber, inForceFrom, inForceUntil }: InForce,
  provisions: readonly Provision[],
): AppliedDirectiveAnswer {
  const self = editionAddress({ directive, edition: number });
  return {
    directive,
    title,
    edition: number,
    self,
    caseNumber,
    inForceFrom,
    ...(inForceUntil !== null && { inForceUntil }),
    provisions: provisions.flatMap((one, index) => provisionShown(one, index + 1, self)),
  };
}

/** What whoever buys must read: how it is procured, and who answers for it. */
function provisionShown({ id, part, heading, text }: Provision, number: number, edition: string): AppliedProvisionAnswer[] {
  if (part !== 'responsibility' && part !== 'procurement') return [];
  return [{ number, id, part, heading, text, self: `${edition}/provisions/${id}` }];
}
