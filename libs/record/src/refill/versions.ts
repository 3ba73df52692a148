import type { Kind } from '@anvisa/domain/aggregates';
import { PROJECTIONS } from '../projections/projections.js';

/** One more for a kind whenever its entries give another state than before: a new field, or another rule in `evolve`. */
const STATES: Readonly<Record<Kind, number>> = {
  person: 2,
  unit: 2,
  policy: 2,
  strategy: 2,
  mandate: 2,
  'area-map': 1,
  area: 1,
  directive: 6,
  receipt: 1,
  evaluation: 1,
  exemption: 2,
  report: 1,
  secrecy: 1,
  conduct: 1,
};

export const stateOf = (kind: Kind) => `state:${kind}`;

/** What the entries give, each in its present version. A row that is made once belongs to others from then on, and is never given again. */
export const VERSIONS: ReadonlyMap<string, number> = new Map([
  ...PROJECTIONS.filter(({ once, marks }) => !once && !marks).map(({ table, version }) => [table, version] as const),
  ...(Object.keys(STATES) as Kind[]).map((kind) => [stateOf(kind), STATES[kind]] as const),
]);
