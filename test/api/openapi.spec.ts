import { readFileSync } from 'node:fs';
import { READINGS, type Reading, type ReadingRule } from '@anvisa/domain/permission/readings';
import { describe, expect, it } from '@jest/globals';

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly required?: boolean };
  readonly responses: Readonly<Record<string, unknown>>;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly 'x-anvisa-act'?: string;
  readonly 'x-anvisa-read'?: string;
}

const document = JSON.parse(readFileSync(new URL('../../apps/server/openapi.json', import.meta.url), 'utf8')) as {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
};
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

/** The formats in a schema that no pattern stands beside. */
function patternlessIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'format' in value && !('pattern' in value) ? [String(value.format)] : [];
  return [...own, ...Object.values(value).flatMap(patternlessIn)];
}

function refsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (key === '$ref' ? [String(one)] : refsIn(one)));
}

describe('the API’s description', () => {
  it('is OpenAPI 3.1, and every reference in it leads somewhere', () => {
    expect(document.openapi).toBe('3.1.0');
    const lost = refsIn(document).filter(
      (ref) =>
        ref
          .slice(2)
          .split('/')
          .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document) === undefined,
    );
    expect(lost).toEqual([]);
  });

  it('names each operation once, and its place in the path', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operation } of operations) {
      const declared = (operation.parameters ?? []).filter((one) => one.in === 'path').map(({ name }) => name);
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect([path, new Set(declared)]).toEqual([path, new Set(inPath)]);
    }
  });

  it('describes every act with its headers and its problems', () => {
    // A question too long for an address is a POST as well, and so is signing out; neither is an act.
    const acts = operations.filter(({ path, method }) => method === 'post' && path !== '/api/policy-previews' && path !== '/auth/sign-out');
    expect(acts.length).toBeGreaterThan(16);
    for (const { path, operation } of acts) {
      expect([path, operation['x-anvisa-act']]).toEqual([path, expect.any(String)]);
      const shared = refsIn(operation.parameters).map((ref) => ref.split('/').at(-1));
      expect(shared).toEqual(['Idempotency-Key', expect.stringMatching(/^If-Match/)]);
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['201', '403', '409', '412', '422', '503']));
    }
  });

  it('says of every day and every id by which pattern it is read', () => {
    const asked = Object.entries(document.components.schemas).filter(([name]) => name.endsWith('Request'));
    const patternless = asked.flatMap(([name, schema]) => patternlessIn(schema).map((one) => [name, one]));
    expect([asked.length > 50, patternless]).toEqual([true, []]);
  });

  it('says that signing out is answered with 200, and that a body is not asked for where nothing in it is', () => {
    expect(Object.keys(document.paths['/auth/sign-out']?.post?.responses ?? {})).toEqual(['200', 'default']);
    const presence = document.paths['/api/directives/{directive}/editions/{edition}/working-copy/presence']?.put;
    expect(presence?.requestBody).toMatchObject({ required: false });
  });

  it('says of every route that reads which row of the table of readings governs it', () => {
    const readings = operations.filter(({ method }) => method === 'get');
    for (const { path, operation } of readings) {
      const reading = operation['x-anvisa-read'];
      expect([path, reading !== undefined && reading in READINGS]).toEqual([path, true]);
      const { open }: ReadingRule = READINGS[reading as Reading];
      const isPublic = operation.security?.some((one) => Object.keys(one).length === 0) ?? false;
      expect([path, isPublic]).toEqual([path, open === 'all' || open === 'published']);
    }
  });
});
