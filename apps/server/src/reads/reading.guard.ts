import { holdsOneOf } from '@anvisa/domain/permission/permitted';
import { type Reach, reachOf } from '@anvisa/domain/permission/reach';
import { READINGS, type Reading, type ReadingRule } from '@anvisa/domain/permission/readings';
import { isRefusal } from '@anvisa/domain/refusal';
import { type Reader, readerIn } from '@anvisa/record/queries/reader';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SecurityLog } from '../acts/security-log.js';
import { Problem } from '../problems/problem.js';
import { POOL, type Pool } from '../record.js';

export const READS = Symbol('reads');

/** Who reads, with the roles that they hold today, and how far. The public have no reader. */
export interface Read {
  readonly reader: Reader | undefined;
  readonly reach: Reach;
}

declare module 'fastify' {
  interface FastifyRequest {
    read: Read | undefined;
  }
}

const THE_PUBLIC: Reach = { person: '', all: false, ownCase: false, asked: false, units: [] };

/** What every page asks for itself, and what holds nothing that is not everybody's: among it, what an auditor reads of cases would be lost. */
const OF_NO_CASE: ReadonlySet<Reading> = new Set(['published', 'service', 'events', 'conductors', 'conductors-standing', 'me']);

/** Lets those read who may, by the one table of readings. The auditor reads everything, and what they read of cases and people is logged (KL 12:9). */
@Injectable()
export class ReadingGuard implements CanActivate {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly security: SecurityLog,
  ) {}

  canActivate(context: ExecutionContext): true | Promise<true> {
    const reading = Reflect.getMetadata(READS, context.getHandler()) as Reading;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { open }: ReadingRule = READINGS[reading];
    if (request.caller && reading !== 'service') return this.admit(reading, request.caller.person, request);
    request.read = { reader: undefined, reach: { ...THE_PUBLIC, all: open === 'all' } };
    return true;
  }

  private async admit(reading: Reading, person: string, request: FastifyRequest): Promise<true> {
    const reader = await readerIn(this.pool, person);
    const { actor, today } = reader;
    const reach = reachOf(reading, reader);
    if (isRefusal(reach)) {
      this.security.readingRefused(reach.refused, request);
      throw new Problem(403, reach.refused, reach.facts && { facts: reach.facts });
    }
    if (!OF_NO_CASE.has(reading) && holdsOneOf(actor, today, ['auditor'])) await this.security.read(request);
    request.read = { reader, reach };
    return true;
  }
}
