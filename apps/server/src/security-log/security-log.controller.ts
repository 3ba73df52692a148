import { type AfterSecurityNote, type SecurityNoteSeen, securityNotesIn } from '@anvisa/record/queries/security-notes';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listing } from '../lists/listing.js';
import { Reads } from '../reads/reads.js';
import { POOL, type Pool } from '../record.js';
import { SecurityLogAnswer, type SecurityNoteAnswer } from './security-log.answer.js';
import { SecurityLogRequest } from './security-log.request.js';

/** Sign-ins, what was refused and logged readings. */
@Controller('api/security-log')
@ApiTags('Security log')
export class SecurityLogController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Sign-ins, what was refused and logged readings, the latest first: apart from the legal record. For the administrator and the auditor. */
  @Get()
  @Reads('security-log')
  async list(@Query() { limit, cursor, ...filters }: SecurityLogRequest): Promise<SecurityLogAnswer> {
    const list = listing<AfterSecurityNote>('security-log', filters, ['instant', 'id']);
    const asked = list.asked({ ...(limit !== undefined && { limit }), ...(cursor !== undefined && { cursor }) });
    const rows = await securityNotesIn(this.pool, { ...asked, ...filters });
    return list.page(rows, asked, { key: ({ at, id }) => [at.toISOString(), id], item: noteShown });
  }
}

function noteShown({ id, at, kind, actor, actorName, act, refused, about, origin, address }: SecurityNoteSeen): SecurityNoteAnswer {
  return {
    id,
    at: at.toISOString(),
    kind,
    ...(actor !== null && { actor }),
    ...(actorName !== null && { actorName }),
    act,
    refused,
    ...(about !== null && { about }),
    ...(origin !== null && { origin }),
    ...(address !== null && { address }),
  };
}
