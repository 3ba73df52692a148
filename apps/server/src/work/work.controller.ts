import { rolesOn } from '@anvisa/domain/actor';
import type { Reader } from '@anvisa/record/queries/reader';
import { receiptCounts } from '@anvisa/record/queries/receipt-counts';
import { type Change, changesSince, type Desk, deskOf, markWorkSeen } from '@anvisa/record/queries/work';
import { Controller, Get, Inject, Put, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { editionAddress } from '../editions/edition-act.js';
import { languageOf } from '../problems/language.js';
import { ReadBy } from '../reads/read-by.js';
import { Reads } from '../reads/reads.js';
import { POOL, type Pool } from '../record.js';
import { awaitedShown, waitingShown } from './waiting-shown.js';
import { WorkAnswer, type WorkChangeAnswer, WorkSeenAnswer } from './work.answer.js';
import { WorkRequest } from './work.request.js';

const MOST_CHANGES = 50;

/** My work: what waits for whoever asks, and what they wait for. */
@Controller('api/work')
@ApiTags('Work')
export class WorkController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** What waits for the caller, the most urgent first; what the caller waits for; and what others did since the caller was here. */
  @Get()
  @Reads('me')
  async mine(@Query() { limit = 50 }: WorkRequest, @Req() { headers }: FastifyRequest, @ReadBy() reader: Reader): Promise<WorkAnswer> {
    const desk = await deskOf(this.pool, reader, limit + 1);
    const [acknowledged, changes] = await Promise.all([this.acknowledged(desk), this.changes(desk)]);
    const waiting = waitingShown(desk, languageOf(headers['accept-language']));
    return {
      today: desk.context.today,
      waiting: waiting.slice(0, limit),
      more: waiting.length > limit,
      awaited: awaitedShown(desk, acknowledged),
      ...(desk.seenAt !== undefined && { lastHere: desk.seenAt }),
      changes: changes.map(changeShown),
    };
  }

  /** The caller has seen it: from now on, changes are told from here. No act, and no entry. */
  @Put('seen')
  @Reads('me')
  async seen(@ReadBy() { actor }: Reader): Promise<WorkSeenAnswer> {
    return { seenAt: await markWorkSeen(this.pool, actor.person) };
  }

  private async acknowledged({ own, context }: Desk): Promise<ReadonlyMap<string, { come: number; of: number }>> {
    const counts = await receiptCounts(this.pool, own, context.today);
    return new Map(
      counts.map(({ directive, number, sent, acknowledged }) => [
        editionAddress({ directive, edition: number }),
        { come: acknowledged, of: sent },
      ]),
    );
  }

  private async changes({ context: { actor, today }, seenAt }: Desk): Promise<readonly Change[]> {
    if (seenAt === undefined) return [];
    const units = rolesOn(actor, today).flatMap(({ role, unit }) => (role === 'committee-contact' && unit !== undefined ? [unit] : []));
    return changesSince(this.pool, { person: actor.person, units, since: seenAt, limit: MOST_CHANGES });
  }
}

function changeShown({ type, caseNumber, directive, number, title, times, at }: Change): WorkChangeAnswer {
  const self = editionAddress({ directive, edition: number });
  return { type, subject: { title, caseNumber, directive, edition: number, self }, times, at: at.toISOString() };
}
