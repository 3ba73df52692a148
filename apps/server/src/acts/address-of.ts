import type { Kind } from '@anvisa/domain/aggregates';

/** Where the aggregates of a kind are read. */
const COLLECTIONS: Readonly<Partial<Record<Kind, string>>> = {
  person: 'people',
  unit: 'units',
  policy: 'policies',
  strategy: 'strategies',
  mandate: 'mandates',
  'area-map': 'area-maps',
  directive: 'directives',
  receipt: 'receipts',
  evaluation: 'evaluations',
  exemption: 'exemptions',
  report: 'reports',
};

/** The address of what a stream is about. */
export function addressOf(stream: string): string | undefined {
  const slash = stream.indexOf('/');
  const collection = COLLECTIONS[stream.slice(0, slash) as Kind];
  return collection && `/api/${collection}/${encodeURIComponent(stream.slice(slash + 1))}`;
}
