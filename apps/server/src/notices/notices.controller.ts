import { type AfterNotice, type NoticeSeen, noticesOfCase } from '@anvisa/record/queries/notices';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listing } from '../lists/listing.js';
import { Reads } from '../reads/reads.js';
import { POOL, type Pool } from '../record.js';
import { type NoticeAnswer, NoticesAnswer } from './notice.answer.js';
import { NoticesRequest } from './notices.request.js';

/** Who was told what. */
@Controller('api/notices')
@ApiTags('Notices')
export class NoticesController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** The notices of a case, in the order in which they were given: what, to whom, when, and what became of them. For the house's staff. */
  @Get()
  @Reads('notices')
  async list(@Query() { case: caseNumber, ...page }: NoticesRequest): Promise<NoticesAnswer> {
    const list = listing<AfterNotice>('notices', { caseNumber }, ['instant', 'id']);
    const asked = list.asked(page);
    const rows = await noticesOfCase(this.pool, caseNumber, asked);
    return list.page(rows, asked, { key: ({ createdAt, id }) => [createdAt.toISOString(), id], item: noticeShown });
  }
}

function noticeShown(notice: NoticeSeen): NoticeAnswer {
  const { id, act, round, due, recipient, recipientName, facts, createdAt, status, attempts, settledAt, messageId } = notice;
  return {
    id,
    act,
    round,
    due: due.toISOString(),
    recipient: { id: recipient, name: recipientName ?? '' },
    facts: { ...facts },
    givenAt: createdAt.toISOString(),
    outcome: status,
    attempts,
    ...(settledAt && { settledAt: settledAt.toISOString() }),
    ...(messageId !== null && { messageId }),
  };
}
