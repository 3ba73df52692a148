import type { Instant } from '@anvisa/domain/time';
import type { Notice } from '@anvisa/notify/notice';
import type { Failure, NoticeStore, Sent, Taken } from '@anvisa/notify/notice-store';

interface Row {
  notice: Notice;
  status: 'pending' | 'sent' | 'failed';
  attempts: number;
  takenUntil: Instant;
  heldUntil?: Instant | undefined;
  outcome?: Sent;
  error?: string;
}

/** A store that keeps its leases by a clock of the test's. */
export class MemoryStore implements NoticeStore {
  now: Instant = '2026-03-02T09:00:00.000Z';
  readonly rows = new Map<string, Row>();

  add(...notices: Notice[]): void {
    for (const notice of notices) this.rows.set(notice.id, { notice, status: 'pending', attempts: 0, takenUntil: '' });
  }

  pass(seconds: number): void {
    this.now = new Date(Date.parse(this.now) + seconds * 1_000).toISOString();
  }

  row(notice: Notice): Row {
    return this.get(notice.id);
  }

  async take(limit: number, leaseSeconds: number, person?: string): Promise<readonly Taken[]> {
    const free = [...this.rows.values()].filter((row) => row.status === 'pending' && row.takenUntil <= this.now);
    const taken = free.filter(({ notice }) => !person || notice.recipient.person === person).slice(0, limit);
    for (const row of taken) row.takenUntil = new Date(Date.parse(this.now) + leaseSeconds * 1_000).toISOString();
    return taken.map(({ notice, attempts }) => ({ ...notice, attempts }));
  }

  async sent(ids: readonly string[], outcome: Sent): Promise<void> {
    for (const id of ids) Object.assign(this.get(id), { status: 'sent', outcome });
  }

  async failed(ids: readonly string[], { error, retryAt, mailIsAway }: Failure): Promise<void> {
    for (const row of ids.map((id) => this.get(id))) {
      Object.assign(row, {
        error,
        attempts: row.attempts + 1,
        ...(retryAt ? { takenUntil: retryAt, heldUntil: mailIsAway ? retryAt : undefined } : { status: 'failed' }),
      });
    }
  }

  async postpone(ids: readonly string[], until: Instant): Promise<void> {
    for (const id of ids) this.get(id).takenUntil = until;
  }

  async release(letters: number): Promise<void> {
    const held = [...this.rows.values()].filter((row) => row.status === 'pending' && row.takenUntil === row.heldUntil);
    for (const row of held.slice(0, letters)) row.takenUntil = this.now;
  }

  private get(id: string): Row {
    const row = this.rows.get(id);
    if (!row) throw new Error(`No notice ${id}`);
    return row;
  }
}
