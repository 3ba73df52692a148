import { describe, expect, it } from '@jest/globals';
import type { TFunction } from 'i18next';
import { caseSteps } from './case-steps.js';
import type { Edition } from './edition.js';

const edition = (more: Partial<Edition>) =>
  ({ startedAt: '2026-02-02T09:00:00.000Z', evaluation: { count: 0 }, ...more }) as Partial<Edition> as Edition;
const phase = (state: Edition['state'], began: string, ended: string) => ({
  state,
  began: `2026-${began}T09:00:00.000Z`,
  ended: `2026-${ended}T09:00:00.000Z`,
});
const said = ((key: string) => key) as unknown as TFunction<'case'>;
const daysOf = (one: Edition) => Object.fromEntries(caseSteps(one, said, String).map(({ key, day }) => [key, day]));

describe('the way of a case', () => {
  it('has the day on which work was done, the last time, and on which a state was reached', () => {
    const phases = [
      phase('draft', '02-02', '02-10'),
      phase('in-review', '02-10', '02-12'),
      phase('draft', '02-12', '02-20'),
      phase('in-review', '02-20', '03-02'),
    ];
    expect(daysOf(edition({ state: 'ready', since: '2026-03-02T23:30:00.000Z', phases }))).toMatchObject({
      draft: '2026-02-20',
      'in-review': '2026-03-02',
      ready: '2026-03-03',
    });
  });

  it('has for whoever is not told the phases the days that they can know', () => {
    expect(daysOf(edition({ state: 'ready', since: '2026-03-02T09:00:00.000Z' }))).toMatchObject({
      draft: undefined,
      'in-review': undefined,
      ready: '2026-03-02',
    });
    expect(daysOf(edition({ state: 'in-review', since: '2026-02-10T09:00:00.000Z' }))).toMatchObject({ draft: '2026-02-10' });
  });
});
