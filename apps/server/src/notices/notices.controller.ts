import { editionOfCase } from '@anvisa/record/queries/case-entries';
import { type AfterNotice, type NoticeSeen, noticesOfCase } from '@anvisa/record/queries/notices';
import type { Reader } from '@anvisa/record/queries/reader';
import { HIDDEN } from '@anvisa/record/queries/secrecy';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listing } from '../lists/listing.js';
import { ReadBy } from '../reads/read-by.js';
import { Reads } from '../reads/reads.js';
import { readsAll, readsPart } from '../reads/reads-part.js';
import { POOL, type Pool } from '../record.js';
import { type NoticeAnswer, NoticesAnswer } from './notice.answer.js';
import { NoticesRequest } from './notices.request.js';

/** Who was told what. */
@Controller('api/notices')
@ApiTags('Notices')
export class NoticesController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** The notices of a case, in the order in which they were given: what, to whom, when, and what became of them. The administrator is not told the facts of the case. */
  @Get()
  @Reads('notices')
  async list(@Query() { case: caseNumber, ...page }: NoticesRequest, @ReadBy() reader: Reader): Promise<NoticesAnswer> {
    const list = listing<AfterNotice>('notices', { caseNumber }, ['instant', 'id']);
    const asked = list.asked(page);
    const [rows, edition] = await Promise.all([noticesOfCase(this.pool, caseNumber, asked), editionOfCase(this.pool, caseNumber)]);
    const readsCases = readsAll('trail', reader);
    const secrets = readsPart('secrets', reader, edition);
    const item = (notice: NoticeSeen) => noticeShown(notice, { readsCases, hidden: notice.marked && !secrets });
    return list.page(rows, asked, { key: ({ createdAt, id }) => [createdAt.toISOString(), id], item });
  }
}

/** What is hidden is told by its title alone: the rest are ids, dates and numbers. */
function noticeShown(notice: NoticeSeen, { readsCases, hidden }: { readsCases: boolean; hidden: boolean }): NoticeAnswer {
  const { id, act, round, due, recipient, recipientName, title, facts, createdAt, status, attempts, settledAt, messageId } = notice;
  return {
    id,
    act,
    round,
    due: due.toISOString(),
    recipient: { id: recipient, name: recipientName ?? '' },
    ...(readsCases && { facts: { ...facts, ...(title !== null && { title: hidden ? HIDDEN : title }) } }),
    givenAt: createdAt.toISOString(),
    outcome: status,
    attempts,
    ...(settledAt && { settledAt: settledAt.toISOString() }),
    ...(messageId !== null && { messageId }),
  };
}
