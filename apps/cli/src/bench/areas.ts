import { addDays } from '@anvisa/domain/conduct/working-days';
import { type Instant, type SwedishDate, swedishDateOf } from '@anvisa/domain/time';
import { Api } from '../api.js';
import type { Instance } from '../start/instance.js';
import { AREA_MAP, AREAS } from '../stockholm/area-map.js';
import { until } from './until.js';

/** Areas to begin directives in: an area has one, so the delivery is divided anew for each load. */
export class BenchAreas {
  private readonly api: Api;
  private free: string[] = [];
  private last: readonly string[] = [];
  private begun = 0;

  constructor({ address, issuer }: Pick<Instance, 'address' | 'issuer'>) {
    this.api = new Api(address, issuer);
  }

  /** Divides the delivery into so many more areas from the next day on, and lets that day come. @returns the day. */
  async divide(count: number): Promise<SwedishDate> {
    const next = Array.from({ length: count }, () => `prov-${++this.begun}`);
    const path = `/api/area-maps/${AREA_MAP}`;
    const areas = [
      ...AREAS.map(({ id, name, components }) => ({ id, name, isExample: true, components: components.map((one) => one.id) })),
      ...next.map((id) => ({ id, name: id, isExample: true, components: [] })),
    ];
    await this.api.act('anna', `${path}/drafts`, { components: AREAS.flatMap(({ components }) => components), areas });
    const { now } = await this.api.get<{ now: Instant }>('/api/clock');
    const day = swedishDateOf(now);
    const from = addDays(day, 1);
    const decision = { body: 'executive-board', day, paragraph: 'prov' };
    const fates = this.last.map((area) => ({ area, fate: 'repeal' }));
    await this.api.act('bodil', `${path}/adoptions`, { from, decision, fates });
    await this.api.put('ada', '/api/clock', { at: `${from}T09:00:00.000Z` });
    await this.settled();
    [this.free, this.last] = [[...next], next];
    return from;
  }

  /** Until no conductor has work left over from what was set up: it is no part of what is measured next. */
  settled(): Promise<void> {
    const standing = () => this.api.get<{ waiting: number }>('/api/conductors/standing', 'ada');
    return until('the conductors have seen the record as it stands', async () => (await standing()).waiting === 0);
  }

  /** An area without a directive. */
  take(): string {
    const area = this.free.pop();
    if (area === undefined) throw new Error('more directives are begun than there are areas');
    return area;
  }
}
