import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import { lastChanges, type ProvisionInEdition, provisionHistory } from '@anvisa/domain/directive/provision-history';
import { decidedTexts } from '@anvisa/record/queries/decided-texts';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { editionAddress, ofEditionParams, TheEdition } from '../editions/edition-act.js';
import { IdParam } from '../fields/address.js';
import { notFound } from '../problems/problem.js';
import { TheRead } from '../reads/read-by.js';
import type { Read } from '../reads/reading.guard.js';
import { Reads } from '../reads/reads.js';
import { POOL, type Pool } from '../record.js';
import { editionsHidden } from '../secrecy/hidden.js';
import { ProvisionHistoryAnswer, type ProvisionInEditionAnswer, ProvisionMarksAnswer } from './provision-history.answer.js';

/** What a provision said when: of decided editions, for anybody; but for what a mark of secrecy hides from them. */
@Controller('api/directives')
@ApiTags('In force')
export class ProvisionHistoryController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** A provision in each decided edition since it first stood in one: its words, its number, and what the edition did to it. */
  @Get(':directive/provisions/:provision/history')
  @Reads('published')
  async history(
    @IdParam('directive') directive: string,
    @Param('provision') id: string,
    @TheRead() { reader }: Read,
  ): Promise<ProvisionHistoryAnswer> {
    const hidden = await editionsHidden(this.pool, directive, reader);
    const items = provisionHistory(await decidedTexts(this.pool, { directive, hidden }), id);
    if (items.length === 0) throw notFound();
    return { items: items.map((one) => shown(one, directive)) };
  }

  /** Of each provision of a decided edition, since which edition it says what it says: for the marks in the margin. */
  @Get(':directive/editions/:edition/provision-marks')
  @Reads('published')
  @ofEditionParams()
  async marks(@TheEdition() { directive, edition }: OfEdition, @TheRead() { reader }: Read): Promise<ProvisionMarksAnswer> {
    const hidden = await editionsHidden(this.pool, directive, reader);
    const texts = await decidedTexts(this.pool, { directive, until: edition, hidden });
    if (texts.at(-1)?.edition !== edition) throw notFound();
    const items = lastChanges(texts).map(({ provision, edition: since, inForceFrom, change }) => ({
      provision: provision.id,
      edition: since,
      ...(inForceFrom !== null && { inForceFrom }),
      change,
    }));
    return { items };
  }
}

function shown({ inForceFrom, inForceUntil, ...one }: ProvisionInEdition, directive: string): ProvisionInEditionAnswer {
  return {
    ...one,
    ...(inForceFrom !== null && { inForceFrom }),
    ...(inForceUntil !== null && { inForceUntil }),
    self: editionAddress({ directive, edition: one.edition }),
  };
}
