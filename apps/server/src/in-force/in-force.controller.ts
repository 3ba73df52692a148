import { textOf } from '@anvisa/record/queries/edition-text';
import { type InForce, inForceOn, isPublished } from '@anvisa/record/queries/in-force';
import { todayIn } from '@anvisa/record/queries/instance';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ProvisionRequest } from '../editions/content.request.js';
import { editionAddress } from '../editions/edition-act.js';
import { IdParam } from '../fields/address.js';
import { listing } from '../lists/listing.js';
import { notFound, Problem } from '../problems/problem.js';
import { Reads } from '../reads/reads.js';
import { POOL, type Pool } from '../record.js';
import { DirectiveInForceAnswer, InForcePageAnswer } from './in-force.answer.js';
import { InForceRequest, OnRequest } from './in-force.request.js';

/** What applies: today, or on any day. Anybody may ask, and the days alone decide. */
@Controller('api')
@ApiTags('In force')
export class InForceController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** What applied on a day, in the whole city or in one area. */
  @Get('in-force')
  @Reads('published')
  async list(@Query() { on: asked, area, ...page }: InForceRequest): Promise<InForcePageAnswer> {
    const on = asked ?? (await todayIn(this.pool));
    const list = listing<readonly [string, string]>('in-force', { on: asked, area }, ['text', 'id']);
    const which = list.asked(page);
    const rows = await inForceOn(this.pool, { on, area, ...which });
    return { on, ...list.page(rows, which, { key: ({ directiveTitle, directive }) => [directiveTitle, directive], item: shown }) };
  }

  /** The edition of a directive that applied on a day, with its text. Where none did, the answer is 404 `nothing-in-force`; where there is no such directive, `not-found`. */
  @Get('directives/:directive/in-force')
  @Reads('published')
  async one(@IdParam('directive') directive: string, @Query() { on: asked }: OnRequest): Promise<DirectiveInForceAnswer> {
    const on = asked ?? (await todayIn(this.pool));
    const [found] = await inForceOn(this.pool, { on, directive, limit: 1 });
    if (!found) throw await this.nothing(directive, on);
    const text = await textOf(this.pool, { directive, edition: found.number }, { secrets: false });
    return { on, ...shown(found), ...(text && { text: text as unknown as NonNullable<DirectiveInForceAnswer['text']> }) };
  }

  /** A provision as it applied on a day. */
  @Get('directives/:directive/in-force/provisions/:provision')
  @Reads('published')
  async provision(
    @IdParam('directive') directive: string,
    @Param('provision') id: string,
    @Query() on: OnRequest,
  ): Promise<ProvisionRequest> {
    const provision = (await this.one(directive, on)).text?.content.provisions.find((one) => one.id === id);
    if (!provision) throw notFound();
    return provision;
  }

  /** A directive of which nothing is public is to nobody's knowledge here. */
  private async nothing(directive: string, on: string): Promise<Problem> {
    return (await isPublished(this.pool, directive)) ? new Problem(404, 'nothing-in-force', { facts: { on } }) : notFound();
  }
}

function shown({ directive, number, title, area, caseNumber, textHash, inForceFrom, inForceUntil, correctedOn }: InForce) {
  const self = editionAddress({ directive, edition: number });
  return {
    directive,
    title,
    area,
    edition: number,
    self,
    caseNumber,
    textHash,
    inForceFrom,
    ...(inForceUntil !== null && { inForceUntil }),
    ...(correctedOn !== null && { correctedOn }),
  };
}
