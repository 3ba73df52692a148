import type { Page } from 'playwright-core';

/** What the API answered: of its body, what the test asks for. */
export interface Answered<Body> {
  readonly status: number;
  readonly etag: string | null;
  readonly body: Body;
}

/** Somebody who is signed in and acts through the API, as their page would: what a test's case needs before the test begins. */
export class Acting {
  constructor(readonly page: Page) {}

  get<Body>(path: string): Promise<Answered<Body>> {
    return this.ask('GET', path);
  }

  /** @throws where the act is not accepted: what a test rests on must stand. */
  async act<Body>(path: string, body: object, version?: string | null): Promise<Answered<Body>> {
    const { body: me } = await this.get<{ csrf: string }>('/api/me');
    const headers = { 'content-type': 'application/json', 'x-csrf-token': me.csrf, 'idempotency-key': crypto.randomUUID() };
    const answered = await this.ask<Body>('POST', path, { ...headers, ...(version && { 'if-match': version }) }, JSON.stringify(body));
    if (answered.status >= 300) throw new Error(`${path}: ${JSON.stringify(answered.body)}`);
    return answered;
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
