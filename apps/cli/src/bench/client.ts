import { randomUUID } from 'node:crypto';
import { Pool } from 'undici';
import type { Instance } from '../start/instance.js';

/** The API as the bench drives it: connections kept, tokens fetched once. */
export class BenchClient {
  private readonly pool: Pool;
  private readonly tokens = new Map<string, string>();

  constructor(
    private readonly instance: Pick<Instance, 'address' | 'issuer'>,
    connections: number,
  ) {
    this.pool = new Pool(instance.address, { connections, pipelining: 1 });
  }

  async signIn(people: readonly string[]): Promise<void> {
    for (const person of people) {
      const response = await fetch(`${this.instance.issuer}/token`, { method: 'POST', body: JSON.stringify({ person }) });
      this.tokens.set(person, ((await response.json()) as { access_token: string }).access_token);
    }
  }

  /** An act that must be taken. @returns the answer, with the version that its subject has now. */
  async act<R = unknown>(by: string, path: string, command: object, version?: number): Promise<{ version: number; result: R }> {
    const { statusCode, body } = await this.pool.request({
      method: 'POST',
      path,
      headers: {
        authorization: `Bearer ${this.tokens.get(by)}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      body: JSON.stringify(command),
    });
    const text = await body.text();
    if (statusCode !== 201) throw new Error(`POST ${path} by ${by}: ${statusCode} ${text}`);
    return JSON.parse(text) as { version: number; result: R };
  }

  async get<T>(path: string, by: string): Promise<T> {
    const { statusCode, body } = await this.pool.request({
      method: 'GET',
      path,
      headers: { authorization: `Bearer ${this.tokens.get(by)}` },
    });
    const text = await body.text();
    if (statusCode !== 200) throw new Error(`GET ${path} by ${by}: ${statusCode} ${text}`);
    return JSON.parse(text) as T;
  }

  async put(path: string, by: string, command: object): Promise<void> {
    const headers = { authorization: `Bearer ${this.tokens.get(by)}`, 'content-type': 'application/json' };
    const { statusCode, body } = await this.pool.request({ method: 'PUT', path, headers, body: JSON.stringify(command) });
    const text = await body.text();
    if (statusCode >= 300) throw new Error(`PUT ${path} by ${by}: ${statusCode} ${text}`);
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}
