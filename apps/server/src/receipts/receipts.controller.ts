import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import type { Reach } from '@anvisa/domain/permission/reach';
import { reachesUnit } from '@anvisa/domain/permission/reaches';
import type { Reader } from '@anvisa/record/queries/reader';
import { countReceipts, receiptsOfEdition } from '@anvisa/record/queries/receipts';
import { type AfterReceived, receiptsOfUnit } from '@anvisa/record/queries/receipts-of-unit';
import { stateOf } from '@anvisa/record/queries/states';
import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ofEditionParams, TheEdition } from '../editions/edition-act.js';
import { IdParam } from '../fields/address.js';
import { listing } from '../lists/listing.js';
import { languageOf } from '../problems/language.js';
import { notFound } from '../problems/problem.js';
import { HowFar, ReadBy } from '../reads/read-by.js';
import { Reads } from '../reads/reads.js';
import { readsSecrets } from '../reads/reads-part.js';
import { POOL, type Pool } from '../record.js';
import { ReceiptsAnswer, ReceivedPageAnswer } from './receipt.answer.js';
import { receiptShown, receivedShown } from './receipt-shown.js';
import { ReceiptsRequest, ReceivedRequest, yesOrNo } from './receipts.request.js';

/** Who has got an edition, and who has acknowledged it. */
@Controller('api')
@ApiTags('Receipts')
export class ReceiptsController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** The receipts of an edition, by unit, and how many are acknowledged. For the house's staff. */
  @Get('directives/:directive/editions/:edition/receipts')
  @Reads('receipts')
  @ofEditionParams()
  async ofEdition(
    @TheEdition() of: OfEdition,
    @Query() { acknowledged, ...page }: ReceiptsRequest,
    @ReadBy() reader: Reader,
  ): Promise<ReceiptsAnswer> {
    const list = listing<readonly [string]>('receipts', { ...of, acknowledged }, ['id']);
    const asked = list.asked(page);
    const [directive, rows, count] = await Promise.all([
      stateOf(this.pool, 'directive', of.directive),
      receiptsOfEdition(this.pool, of, { after: asked.after?.[0], limit: asked.limit, acknowledged: yesOrNo(acknowledged) }),
      countReceipts(this.pool, of, reader.today),
    ]);
    if (!directive?.state.editions.some(({ number }) => number === of.edition)) throw notFound();
    return { count, ...list.page(rows, asked, { key: ({ unit }) => [unit], item: (row) => receiptShown(row, reader.today) }) };
  }

  /** What applies to a unit, and what it has to acknowledge: the latest first. For the unit's contact and the house's staff. */
  @Get('units/:unit/receipts')
  @Reads('unit-receipts')
  async ofUnit(
    @IdParam('unit') unit: string,
    @Query() { acknowledged, applies, ...page }: ReceivedRequest,
    @ReadBy() reader: Reader,
    @HowFar() reach: Reach,
    @Req() { headers }: FastifyRequest,
  ): Promise<ReceivedPageAnswer> {
    const found = reachesUnit(reach, unit) ? await stateOf(this.pool, 'unit', unit) : undefined;
    if (!found) throw notFound();
    const list = listing<AfterReceived>('received', { unit, acknowledged, applies }, ['instant', 'id', 'whole']);
    const asked = list.asked(page);
    const rows = await receiptsOfUnit(this.pool, unit, {
      ...asked,
      on: reader.today,
      applying: applies && true,
      acknowledged: yesOrNo(acknowledged),
      // A committee knows what it was sent.
      secrets: readsSecrets(reader) || reach.units.includes(unit),
    });
    return list.page(rows, asked, {
      key: ({ receipt: { sentAt, directive, edition } }) => [sentAt, directive, edition],
      item: (row) => receivedShown(row, found.state, reader, languageOf(headers['accept-language'])),
    });
  }
}
