import type { Command } from '@anvisa/domain/acts';
import { noteForSecurity, type SecurityNote } from '@anvisa/record/queries/security-log';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import { POOL, type Pool } from '../record.js';
import type { Asking } from './asking.js';

type What = Omit<SecurityNote, 'origin' | 'address'>;

/** More than this many notes under way means that the record is slow: what comes then is told in the log alone. */
const MOST = 50;

/**
 * Sign-ins, refusals and logged readings, noted beside the legal record. Nobody waits for it, and what fails is told in the log; only an auditor's
 * reading waits for its note, and is not given without.
 */
@Injectable()
export class SecurityLog {
  private underWay = 0;

  constructor(@Inject(POOL) private readonly pool: Pool) {}

  signedIn(person: string, request: FastifyRequest): void {
    this.note({ kind: 'sign-in', actor: person, act: 'sign-in', refused: 'none', about: null }, request);
  }

  signedOut(person: string, request: FastifyRequest): void {
    this.note({ kind: 'sign-out', actor: person, act: 'sign-out', refused: 'none', about: null }, request);
  }

  /** Nobody's, or of somebody whom the record does not know: whom the token names is not written down. */
  signInRefused(code: string, request: FastifyRequest, actor: string | null = null): void {
    this.note({ kind: 'sign-in-refused', actor, act: 'sign-in', refused: code, about: pathOf(request) }, request);
  }

  refused(command: Command, { code }: Problem, { request }: Asking): void {
    this.actRefused(command.type, code, 'directive' in command ? `directive/${command.directive}` : null, request);
  }

  actRefused(act: string, code: string, about: string | null, request: FastifyRequest): void {
    this.note({ kind: 'act-refused', actor: callerOf(request), act, refused: code, about }, request);
  }

  /** A reading that is logged: the auditor's, of what the record holds. @throws where it cannot be noted: then it must not be given. */
  async read(request: FastifyRequest): Promise<void> {
    const what = { kind: 'reading', actor: callerOf(request), act: 'read', refused: 'none', about: pathOf(request) } as const;
    try {
      await this.write(what, request);
    } catch (error) {
      request.log.warn({ ...what, error }, 'reading not given: its security note could not be kept');
      throw new Problem(503, 'record-away', { headers: { 'retry-after': '1' } });
    }
  }

  readingRefused(code: string, request: FastifyRequest): void {
    this.note({ kind: 'reading-refused', actor: callerOf(request), act: 'read', refused: code, about: pathOf(request) }, request);
  }

  private note(what: What, request: FastifyRequest): void {
    const { log } = request;
    if (this.underWay >= MOST) {
      log.warn(what, 'security note not kept');
      return;
    }
    this.underWay++;
    this.write(what, request)
      .catch((error: unknown) => log.warn({ ...what, error }, 'security note not kept'))
      .finally(() => {
        this.underWay--;
      });
  }

  private write(what: What, { id, ip }: FastifyRequest): Promise<void> {
    return noteForSecurity(this.pool, { ...what, origin: `urn:request:${id} from ${ip}`, address: ip });
  }
}

/** Without its query, which could hold what is no log's to keep. */
export function pathOf({ url }: FastifyRequest): string {
  return url.split('?')[0] ?? '';
}

function callerOf({ caller }: FastifyRequest): string | null {
  return caller?.person ?? null;
}
