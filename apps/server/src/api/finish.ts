import { ACTS, type ActType } from '@anvisa/domain/acts';
import type { OpenAPIObject } from '@nestjs/swagger';
import { X_ACT } from '../acts/act.js';
import { describeForms } from './forms.js';
import { ACT_PROBLEMS, SHARED_PARTS } from './shared-parts.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** What holds for all routes is written once: the headers of acts, the problems, and that nothing unknown is taken. */
export function finish(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = path[method];
      if (!operation) continue;
      finishOperation(operation);
      bodyMayBeMissing(operation, document.components?.schemas ?? {});
    }
  }
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    if (name.endsWith('Request') && 'type' in schema) schema.additionalProperties = false;
  }
  describeForms(document.components?.schemas ?? {});
  document.components = { ...document.components, ...SHARED_PARTS };
  return document;
}

function finishOperation(operation: Operation): void {
  const type = (operation as unknown as Record<string, unknown>)[X_ACT] as ActType | undefined;
  if (type) describeAct(operation, type);
  for (const status of type ? Object.keys(ACT_PROBLEMS) : []) operation.responses[status] ??= problem(status);
  operation.responses.default ??= problem('default');
}

/** Where nothing in the body is asked for, the body is not either. */
function bodyMayBeMissing({ requestBody }: Operation, schemas: Schemas): void {
  if (!requestBody || '$ref' in requestBody) return;
  const [{ schema } = {}] = Object.values(requestBody.content);
  const named = schema && '$ref' in schema ? schemas[schema.$ref.split('/').at(-1) ?? ''] : schema;
  if (named && !('$ref' in named) && (named.required ?? []).length === 0) requestBody.required = false;
}

function problem(status: string) {
  return { $ref: `#/components/responses/Problem-${status}` };
}

function describeAct(operation: Operation, type: ActType): void {
  const act: { needsVersion?: true } = ACTS[type];
  const headers = ['Idempotency-Key', act.needsVersion ? 'If-Match' : 'If-Match-optional'];
  operation.parameters = [...(operation.parameters ?? []), ...headers.map((name) => ({ $ref: `#/components/parameters/${name}` }))];
  // The plugin that reads the controllers takes for 200 what is not marked as a POST itself.
  const { 200: done, ...others } = operation.responses;
  operation.responses = { 201: done, ...others };
  if (!done || '$ref' in done) return;
  done.description = 'Done';
  done.headers = {
    ETag: { $ref: '#/components/headers/ETag' },
    'Idempotency-Replayed': { $ref: '#/components/headers/Idempotency-Replayed' },
  };
}
