import type { StreamId } from '@anvisa/domain/act';
import type { ReplayedStep } from '../audit/replay.js';
import type { Queryable } from '../database/queryable.js';
import type { Difference } from './difference.js';

/** The mandates by which entries say that they were made. A city has few: what was found once is not looked for again. */
export class NamedMandates {
  private readonly found = new Set<StreamId>();

  constructor(private readonly pool: Queryable) {}

  /** The first entry of some that names a mandate which the record does not have. */
  async missingIn(steps: readonly ReplayedStep[]): Promise<Difference | undefined> {
    await this.look([...new Set(steps.flatMap(({ envelope }) => envelope.mandates))].filter((mandate) => !this.found.has(mandate)));
    for (const { envelope } of steps) {
      const missing = envelope.mandates.find((mandate) => !this.found.has(mandate));
      if (missing === undefined) continue;
      const { stream, n, id: entry, case: caseNumber } = envelope;
      return { what: 'mandate-missing', stream, n, entry, caseNumber, field: 'mandates', detail: `${missing} is not there` };
    }
    return undefined;
  }

  private async look(mandates: readonly StreamId[]): Promise<void> {
    if (mandates.length === 0) return;
    const { rows } = await this.pool.query<{ id: StreamId }>('SELECT id FROM stream WHERE id = ANY($1)', [mandates]);
    for (const { id } of rows) this.found.add(id);
  }
}
