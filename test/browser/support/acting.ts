import type { Page } from 'playwright-core';

/** What the API answered: of its body, what the test asks for. */
export interface Answered<Body> {
  readonly status: number;
  readonly etag: string | null;
  readonly body: Body;
}

const OUTDATED = 412;
const TRIES = 5;

/** Somebody who is signed in and acts through the API, as their page would: what a test's case needs before the test begins. */
export class Acting {
  constructor(readonly page: Page) {}

  get<Body>(path: string): Promise<Answered<Body>> {
    return this.ask('GET', path);
  }

  /** @throws where the act is not accepted: what a test rests on must stand. */
  async act<Body>(path: string, body: object): Promise<Answered<Body>> {
    return accepted(path, await this.post<Body>(path, body));
  }

  /** An act on a subject as it stands now: where the conductor has acted since it was read, it is read again. */
  async actOn<Body>(subject: string, act: string, body: object): Promise<Answered<Body>> {
    const path = `${subject}/${act}`;
    for (let tries = 1; ; tries++) {
      const answered = await this.post<Body>(path, body, (await this.get(subject)).etag);
      if (answered.status !== OUTDATED || tries === TRIES) return accepted(path, answered);
    }
  }

  private async post<Body>(path: string, body: object, version?: string | null): Promise<Answered<Body>> {
    const { body: me } = await this.get<{ csrf: string }>('/api/me');
    const headers = { 'content-type': 'application/json', 'x-csrf-token': me.csrf, 'idempotency-key': crypto.randomUUID() };
    return this.ask<Body>('POST', path, { ...headers, ...(version && { 'if-match': version }) }, JSON.stringify(body));
  }

  private ask<Body>(method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Answered<Body>> {
    return this.page.evaluate(
      async (asked) => {
        const response = await fetch(asked.path, { method: asked.method, headers: asked.headers, ...(asked.body && { body: asked.body }) });
        return {
          status: response.status,
          etag: response.headers.get('etag'),
          body: (await response.json().catch(() => undefined)) as Body,
        };
      },
      { method, path, headers, body },
    );
  }
}

function accepted<Body>(path: string, answered: Answered<Body>): Answered<Body> {
  if (answered.status >= 300) throw new Error(`${path}: ${JSON.stringify(answered.body)}`);
  return answered;
}
