const MOST = 10_000;

/** What was found lately, by key, for a bounded time and number. */
export class Remembered<T> {
  private readonly held = new Map<string, { readonly value: T; readonly until: number }>();
  private forgotten = 0;

  get(key: string): T | undefined {
    const held = this.held.get(key);
    return held && held.until > Date.now() ? held.value : undefined;
  }

  /** Looks something up and keeps it, unless all was to be forgotten meanwhile: then it may be from before. */
  async keepFound(key: string, ms: number, look: () => Promise<T | undefined>): Promise<T | undefined> {
    const before = this.forgotten;
    const value = await look();
    if (value !== undefined && before === this.forgotten) this.keep(key, value, Date.now() + ms);
    return value;
  }

  forgetAll(): void {
    this.forgotten++;
    this.held.clear();
  }

  /** A map remembers the order of its keys: the oldest goes first. */
  private keep(key: string, value: T, until: number): void {
    this.held.delete(key);
    this.held.set(key, { value, until });
    const [oldest] = this.held.keys();
    if (this.held.size > MOST && oldest !== undefined) this.held.delete(oldest);
  }
}
