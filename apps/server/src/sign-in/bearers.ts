import { personBySubject } from '@anvisa/record/queries/person-by-subject';
import { Inject, Injectable } from '@nestjs/common';
import type { AppConfig } from '../config.js';
import { Problem } from '../problems/problem.js';
import { CONFIG, POOL, type Pool } from '../record.js';
import type { Caller } from './caller.js';
import { BELIEVED_MS, Endings } from './endings.js';
import { IssuerOfSignIns } from './issuer.js';
import { Remembered } from './remembered.js';
import { type Verified, verifierFor } from './verify.js';

/** A signature is checked again after this long: keys are withdrawn. */
const SIGNATURE_HOLDS_MS = 60_000;

/** Callers with a bearer token. Checking a signature with each act would cost a fifth of them; whom it names is asked of the record anew. */
@Injectable()
export class Bearers {
  private readonly verified = new Remembered<Verified>();
  private readonly callers = new Remembered<Caller>();
  private readonly verify: (token: string) => Promise<Verified>;

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(CONFIG) config: AppConfig,
    issuer: IssuerOfSignIns,
    endings: Endings,
  ) {
    this.verify = verifierFor(config, issuer);
    endings.told.subscribe(() => this.callers.forgetAll());
  }

  /** The caller whose token was checked within the last moments. */
  known(token: string): Caller | undefined {
    const verified = this.verified.get(token);
    return verified && verified.expiresAt > Date.now() ? this.callers.get(keyOf(verified)) : undefined;
  }

  /** Whether the token's signature has been checked lately, and held. */
  isVerified(token: string): boolean {
    return this.verified.get(token) !== undefined;
  }

  async find(token: string): Promise<Caller> {
    const held = this.verified.get(token);
    const verified =
      held && held.expiresAt > Date.now() ? held : await this.verified.keepFound(token, SIGNATURE_HOLDS_MS, () => this.verify(token));
    const caller = verified && (await this.callers.keepFound(keyOf(verified), BELIEVED_MS, () => this.look(verified)));
    if (!caller) throw new Problem(403, 'person-unknown');
    return caller;
  }

  async holds(token: string): Promise<boolean> {
    try {
      await this.find(token);
      return true;
    } catch (error) {
      // A service or a record that is away says nothing about the sign-in.
      return !(error instanceof Problem) || error.status >= 500;
    }
  }

  /** A program that is named as some person is must not be taken for them (RFC 9068, 5). */
  private async look({ subject, isClient }: Verified): Promise<Caller | undefined> {
    const person = await personBySubject(this.pool, subject);
    return person && (person.isMachine || !isClient) ? { person: person.id, name: person.name } : undefined;
  }
}

function keyOf({ subject, isClient }: Verified): string {
  return `${isClient ? 'client' : 'person'} ${subject}`;
}
