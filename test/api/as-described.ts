import { readFileSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

interface Operation {
  readonly responses?: Readonly<Record<string, { readonly content?: { readonly 'application/json'?: { readonly schema: object } } }>>;
}

const document = JSON.parse(readFileSync(new URL('../../apps/server/openapi.json', import.meta.url), 'utf8'), closed) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(document, 'api');
const checks = new Map<string, ValidateFunction | undefined>();

/** As read from JSON: an object has the properties that it is described with, and no other. */
function closed(_: string, schema: unknown): unknown {
  const isOpen = typeof schema === 'object' && schema !== null && 'properties' in schema && !('additionalProperties' in schema);
  return isOpen ? { ...schema, additionalProperties: false } : schema;
}

/**
 * Compares whatever the server answers with the API's description.
 * @returns what throws where an answer had what its description does not say, or said it otherwise.
 */
export function watchAnswers(app: NestFastifyApplication): () => void {
  const strays = new Set<string>();
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', (request, reply, payload, done) => {
      const check = checkOf(request.method, request.routeOptions.url ?? '', reply.statusCode);
      if (check && typeof payload === 'string' && !check(JSON.parse(payload)))
        for (const { instancePath, message, params } of check.errors ?? [])
          strays.add(`${request.method} ${request.routeOptions.url}: ${instancePath} ${message} ${JSON.stringify(params)}`);
      done();
    });
  return () => {
    if (strays.size > 0) throw new Error(`not as described:\n${[...strays].join('\n')}`);
  };
}

/** None where the description knows no such answer, or none in JSON. */
function checkOf(method: string, route: string, status: number): ValidateFunction | undefined {
  const key = `${method} ${route} ${status}`;
  if (!checks.has(key)) checks.set(key, compiled(method.toLowerCase(), route.replace(/:(\w+)/g, '{$1}'), String(status)));
  return checks.get(key);
}

function compiled(method: string, path: string, status: string): ValidateFunction | undefined {
  const schema = document.paths[path]?.[method]?.responses?.[status]?.content?.['application/json']?.schema;
  return schema && ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object);
}
