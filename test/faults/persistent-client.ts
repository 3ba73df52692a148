import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** An accepted act, as its caller was answered. */
export interface Answered {
  readonly version: number;
  readonly receipt: readonly { readonly id: string; readonly type: string }[];
  readonly result: unknown;
}

const PATIENCE_MS = 90_000;

/** A caller who does not give up: while nobody answers, or the answer is «in a moment», the same request goes again under the same key. */
export class PersistentClient {
  readonly accepted: Answered[] = [];
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(private readonly instance: { readonly address: string; readonly issuer: string }) {}

  async act(by: string, path: string, command: object, version?: number): Promise<Answered> {
    const key = randomUUID();
    const answer = await this.insisted(async () => {
      const response = await fetch(this.instance.address + path, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await this.token(by)}`,
          'content-type': 'application/json',
          'idempotency-key': key,
          ...(version !== undefined && { 'if-match': `"${version}"` }),
        },
        body: JSON.stringify(command),
        signal: AbortSignal.timeout(10_000),
      });
      const text = await response.text();
      if (response.status === 503) throw new Error('in a moment');
      if (response.status !== 201) throw new Refused(`POST ${path} by ${by}: ${response.status} ${text}`);
      return JSON.parse(text) as Answered;
    });
    this.accepted.push(answer);
    return answer;
  }

  get<T>(path: string, by: string): Promise<T> {
    return this.insisted(async () => {
      const headers = { authorization: `Bearer ${await this.token(by)}` };
      const response = await fetch(this.instance.address + path, { headers, signal: AbortSignal.timeout(10_000) });
      const text = await response.text();
      if (response.status !== 200) throw new Error(`GET ${path}: ${response.status} ${text}`);
      return JSON.parse(text) as T;
    });
  }

  /** Tries again until it goes through; what the rules refuse is thrown at once. */
  private async insisted<T>(work: () => Promise<T>): Promise<T> {
    const since = performance.now();
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (error instanceof Refused || performance.now() - since > PATIENCE_MS) throw error;
        await pause(100);
      }
    }
  }

  private token(by: string): Promise<string> {
    const known = this.tokens.get(by) ?? this.askForToken(by);
    this.tokens.set(by, known);
    return known;
  }

  private async askForToken(by: string): Promise<string> {
    const response = await fetch(`${this.instance.issuer}/token`, { method: 'POST', body: JSON.stringify({ person: by }) });
    return ((await response.json()) as { access_token: string }).access_token;
  }
}

class Refused extends Error {}
