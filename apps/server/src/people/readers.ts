import { roleHeld } from '@anvisa/domain/actor';
import { type Reader, readerIn } from '@anvisa/record/queries/reader';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { pathOf, SecurityLog } from '../acts/security-log.js';
import { POOL, type Pool } from '../record.js';

/** Who reads, with the roles that they hold today. The auditor reads everything, and what they read is logged (KL 12:9). */
@Injectable()
export class Readers {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly security: SecurityLog,
  ) {}

  async of(request: FastifyRequest): Promise<Reader> {
    const reader = await readerIn(this.pool, request.caller?.person);
    if (roleHeld(reader.actor, reader.today, 'auditor')) this.security.read('read', pathOf(request), request);
    return reader;
  }
}
