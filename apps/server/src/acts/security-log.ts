import type { Command } from '@anvisa/domain/acts';
import { noteForSecurity, type SecurityNote } from '@anvisa/record/queries/security-log';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Problem } from '../problems/problem.js';
import { POOL, type Pool } from '../record.js';
import type { Asking } from './asking.js';

/** More than this many notes under way means that the record is slow: what comes then is told in the log alone. */
const MOST = 50;

/** Refused acts and logged readings, noted beside the legal record. Nobody waits for it, and what fails is told in the log. */
@Injectable()
export class SecurityLog {
  private underWay = 0;

  constructor(@Inject(POOL) private readonly pool: Pool) {}

  refused(command: Command, { code }: Problem, { caller, request }: Asking): void {
    const about = 'directive' in command ? `directive/${command.directive}` : null;
    this.note({ actor: caller.person, act: command.type, refused: code, about }, request);
  }

  note(what: Omit<SecurityNote, 'origin'>, { id, ip, log }: FastifyRequest): void {
    if (this.underWay >= MOST) {
      log.warn(what, 'security note not kept');
      return;
    }
    this.underWay++;
    noteForSecurity(this.pool, { ...what, origin: `urn:request:${id} from ${ip}` })
      .catch((error: unknown) => log.warn({ ...what, err: error }, 'security note not kept'))
      .finally(() => {
        this.underWay--;
      });
  }
}
