import { createHash, createHmac, randomBytes } from 'node:crypto';
import { beginSession, endSession, noteSessionUse, type Session, sessionBy } from '@anvisa/record/queries/sessions';
import { Inject, Injectable } from '@nestjs/common';
import type { AppConfig } from '../config.js';
import { CONFIG, POOL, type Pool } from '../record.js';
import type { Caller, SessionOfCaller } from './caller.js';
import { BELIEVED_MS, Endings } from './endings.js';
import { Remembered } from './remembered.js';

export interface SignedIn {
  readonly caller: Caller;
  readonly session: SessionOfCaller;
}

/** Whom the sign-in service has named, and how it calls its own session. */
export interface Named {
  readonly person: string;
  readonly subject: string;
  readonly sid: string | undefined;
}

/** 32 bytes in base64url. What does not look like it is not looked for. */
const TOKEN = /^[\w-]{43}$/;

/** The sessions of browsers. */
@Injectable()
export class Sessions {
  private readonly lately = new Remembered<SignedIn>();
  private readonly idleSeconds: number;
  private readonly oldestSeconds: number;

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(CONFIG) { sessionIdleMinutes, sessionHours }: AppConfig,
    private readonly endings: Endings,
  ) {
    this.idleSeconds = sessionIdleMinutes * 60;
    this.oldestSeconds = sessionHours * 3_600;
    endings.told.subscribe(() => this.lately.forgetAll());
  }

  /** Begins a session under a new token, whatever the browser had before: that one ends. */
  async begin({ person, subject, sid }: Named, before: string | undefined): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const hash = hashOf(token);
    await beginSession(
      this.pool,
      { hash, person, subject, sid, seconds: this.oldestSeconds },
      before === undefined ? undefined : hashOf(before),
    );
    this.endings.tell();
    return token;
  }

  /** Who was seen under a token within the last moments. */
  known(token: string): SignedIn | undefined {
    return this.lately.get(token);
  }

  find(token: string): Promise<SignedIn | undefined> {
    return this.lately.keepFound(token, BELIEVED_MS, () => this.look(token));
  }

  private async look(token: string): Promise<SignedIn | undefined> {
    if (!TOKEN.test(token)) return undefined;
    const hash = hashOf(token);
    const found = await sessionBy(this.pool, hash, this.idleSeconds);
    if (found?.stale) await noteSessionUse(this.pool, hash);
    return found && signedInBy(token, found);
  }

  /** Whether a session goes on, without this being a use of it. */
  async holds(token: string): Promise<boolean> {
    return TOKEN.test(token) && (await sessionBy(this.pool, hashOf(token), this.idleSeconds)) !== undefined;
  }

  async end(token: string): Promise<void> {
    await endSession(this.pool, hashOf(token));
    this.endings.tell();
  }
}

function signedInBy(token: string, { person, name, endsAt }: Session): SignedIn {
  const csrf = createHmac('sha256', token).update('anvisa csrf').digest('base64url');
  return { caller: { person, name }, session: { csrf, endsAt } };
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
