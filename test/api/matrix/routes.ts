import { readFileSync } from 'node:fs';
import type { PermittedAct } from '@anvisa/domain/permission/permissions';
import type { Reading } from '@anvisa/domain/permission/readings';

/** A route of the API as its description tells it. */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  /** The names in its address. */
  readonly names: readonly string[];
  readonly act?: PermittedAct;
  readonly reading?: Reading;
  /** Whether the description says that it needs no sign-in. */
  readonly isPublic: boolean;
}

interface Operation {
  readonly 'x-anvisa-act'?: PermittedAct;
  readonly 'x-anvisa-read'?: Reading;
  readonly security?: readonly object[];
}

const { paths } = JSON.parse(readFileSync(new URL('../../../apps/server/openapi.json', import.meta.url), 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

export const ROUTES: readonly Route[] = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { 'x-anvisa-act': act, 'x-anvisa-read': reading, security }]) => ({
    method: method as Route['method'],
    path,
    names: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''),
    ...(act && { act }),
    ...(reading && { reading }),
    isPublic: security?.some((scheme) => Object.keys(scheme).length === 0) ?? false,
  })),
);

/** What some readings must be asked with. */
const QUERIES: Readonly<Record<string, string>> = {
  '/api/search': '?q=telefoni',
  '/api/what-applies': '?q=telefoni',
  '/api/working-days': '?from=2026-12-01&until=2026-12-31',
  '/api/mandate-chain': '?area=telefoni',
};

export function addressOf({ path }: Route, params: Readonly<Record<string, string>>): string {
  return (
    path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? '')) +
    (path === '/api/notices' ? `?case=${params.caseNumber}` : (QUERIES[path] ?? ''))
  );
}
