import type { Kind } from '@anvisa/domain/aggregates';

/** Where the aggregates of a kind are read; receipts and evaluations lie under their edition. */
const COLLECTIONS: Readonly<Partial<Record<Kind, string>>> = {
  person: 'people',
  unit: 'units',
  strategy: 'strategies',
  mandate: 'mandates',
  'area-map': 'area-maps',
  directive: 'directives',
  exemption: 'exemptions',
  report: 'delegation-reports',
};

/** The address of what a stream is about. */
export function addressOf(stream: string): string | undefined {
  const [kind = '', id = '', edition = '', last = ''] = stream.split('/');
  if (kind === 'policy') return '/api/policy';
  if (kind === 'receipt' || kind === 'evaluation') return `/api/directives/${id}/editions/${edition}/${kind}s/${last}`;
  const collection = COLLECTIONS[kind as Kind];
  return collection && `/api/${collection}/${encodeURIComponent(id)}`;
}
