import { personBySubject } from '@anvisa/record/queries/person-by-subject';
import { Problem } from '../problems/problem.js';
import type { Pool } from '../record.js';
import type { Caller } from './caller.js';
import type { Verified } from './verify.js';

interface SignIn {
  readonly caller: Caller;
  readonly until: number;
}

/** A sign-in is looked at again after this long: keys are withdrawn, people leave. */
const HOLDS_MS = 60_000;
const MOST = 10_000;

/** Sign-ins of the last minute, by token: checking a signature with each act would cost a fifth of them. */
export class SignIns {
  private readonly held = new Map<string, SignIn>();

  constructor(
    private readonly pool: Pool,
    private readonly verify: (token: string) => Promise<Verified>,
  ) {}

  knows(token: string): boolean {
    return this.held.has(token);
  }

  /** The caller at once where the token was checked lately. */
  caller(token: string): Caller | Promise<Caller> {
    const held = this.held.get(token);
    return held && held.until > Date.now() ? held.caller : this.check(token);
  }

  private async check(token: string): Promise<Caller> {
    const { subject, expiresAt } = await this.verify(token);
    const person = await personBySubject(this.pool, subject);
    if (!person) throw new Problem(403, 'person-unknown');
    const caller = { person: person.id, name: person.name };
    this.keep(token, { caller, until: Math.min(expiresAt, Date.now() + HOLDS_MS) });
    return caller;
  }

  /** A map remembers the order of its keys: the oldest goes first. */
  private keep(token: string, signIn: SignIn): void {
    this.held.delete(token);
    this.held.set(token, signIn);
    const [oldest] = this.held.keys();
    if (this.held.size > MOST && oldest !== undefined) this.held.delete(oldest);
  }
}
