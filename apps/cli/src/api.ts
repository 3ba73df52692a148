import { randomUUID } from 'node:crypto';

/** What an act is answered with. */
export interface Receipt {
  readonly act: string;
  readonly at: string;
  readonly version: number;
  readonly receipt: readonly { readonly id: string; readonly type: string; readonly hash: string }[];
  readonly result: unknown;
}

/** A problem of the API (RFC 9457). */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly ground?: string;
}

/** The API as one of the demo's people uses it: their tokens come from the instance's own issuer. */
export class Api {
  private readonly tokens = new Map<string, string>();

  constructor(
    readonly address: string,
    private readonly issuer: string,
  ) {}

  /** Reads, as somebody or, without a name, as the public. */
  async get<T>(path: string, by?: string): Promise<T> {
    const { status, body } = await this.send('GET', path, by);
    if (status !== 200) throw new Error(`GET ${path}: ${status} ${JSON.stringify(body)}`);
    return body as T;
  }

  /** An act that must be taken. Acts on a directive are asked for on the version that is. */
  async act(by: string, path: string, command: object): Promise<Receipt> {
    const { status, body } = await this.post(by, path, command);
    if (status !== 201) throw new Error(`POST ${path} by ${by}: ${status} ${JSON.stringify(body)}`);
    return body as Receipt;
  }

  /** An act that must be refused, for this reason. */
  async refused(by: string, path: string, command: object, code: string): Promise<Problem> {
    const { status, body } = await this.post(by, path, command);
    const problem = body as Problem;
    if (status < 400 || problem.code !== code)
      throw new Error(`POST ${path} by ${by}: expected ${code}, got ${status} ${JSON.stringify(body)}`);
    return problem;
  }

  async put(by: string, path: string, command: object): Promise<void> {
    const { status, body } = await this.send('PUT', path, by, command);
    if (status >= 300) throw new Error(`PUT ${path} by ${by}: ${status} ${JSON.stringify(body)}`);
  }

  private async post(by: string, path: string, command: object) {
    return this.send('POST', path, by, command, { 'idempotency-key': randomUUID(), ...(await this.seen(by, path)) });
  }

  private async seen(by: string, path: string): Promise<Record<string, string>> {
    const subject = /^\/api\/(directives|exemptions)\/[^/]+(?=\/)/.exec(path)?.[0];
    if (!subject || /\/(acknowledgements|exemptions|evaluations|evaluation-plans|answers|conclusions)$/.test(path)) return {};
    const response = await fetch(this.address + subject, { headers: await this.headers(by) });
    await response.arrayBuffer();
    const etag = response.headers.get('etag');
    return etag ? { 'if-match': etag } : {};
  }

  private async send(method: string, path: string, by?: string, command?: object, more: Record<string, string> = {}) {
    const headers = { ...(await this.headers(by)), ...more, ...(command && { 'content-type': 'application/json' }) };
    const response = await fetch(this.address + path, { method, headers, ...(command && { body: JSON.stringify(command) }) });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  }

  private async headers(by: string | undefined): Promise<Record<string, string>> {
    return { 'accept-language': 'en', ...(by !== undefined && { authorization: `Bearer ${await this.token(by)}` }) };
  }

  private async token(by: string): Promise<string> {
    const known = this.tokens.get(by);
    if (known !== undefined) return known;
    const response = await fetch(`${this.issuer}/token`, { method: 'POST', body: JSON.stringify({ person: by }) });
    const { access_token } = (await response.json()) as { access_token: string };
    this.tokens.set(by, access_token);
    return access_token;
  }
}
