import { type GivenUp, lettersGivenUp, sendAgain } from '@anvisa/record/notices/given-up';
import type { Reader } from '@anvisa/record/queries/reader';
import { Body, Controller, Get, Inject, Put, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ReadBy } from '../reads/read-by.js';
import { Reads } from '../reads/reads.js';
import { POOL, type Pool } from '../record.js';
import { type GivenUpAnswer, LettersGivenUpAnswer, SentAgainAnswer } from './given-up.answer.js';
import { GivenUpRequest } from './given-up.request.js';

/** So many are named; the rest is counted. */
const NAMED = 20;

/** Letters that did not come through. */
@Controller('api/notices')
@ApiTags('Notices')
export class GivenUpController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** The letters that were given up, the oldest first, of one case or of all: to whom, and what the mail server said. */
  @Get('given-up')
  @Reads('letters-given-up')
  async list(@Query() { case: caseNumber }: GivenUpRequest): Promise<LettersGivenUpAnswer> {
    const { all, oldest } = await lettersGivenUp(this.pool, { caseNumber, limit: NAMED });
    return { all, oldest: oldest.map(givenUpShown) };
  }

  /** Have the letters that were given up sent again, of one case or of all: the same letters, each once, however often it is asked. No act, and no entry. */
  @Put('sent-again')
  @Reads('letters-sent-again')
  async again(
    @Body() { case: caseNumber }: GivenUpRequest,
    @ReadBy() { actor }: Reader,
    @Req() { log }: FastifyRequest,
  ): Promise<SentAgainAnswer> {
    const letters = await sendAgain(this.pool, caseNumber);
    log.info({ person: actor.person, case: caseNumber, letters }, 'letters that were given up are sent again');
    return { letters };
  }
}

function givenUpShown({ id, caseNumber, act, recipient, name, email, settledAt, response }: GivenUp): GivenUpAnswer {
  return {
    id,
    ...(caseNumber !== null && { case: caseNumber }),
    act,
    recipient: { id: recipient, name, email },
    at: settledAt.toISOString(),
    response,
  };
}
