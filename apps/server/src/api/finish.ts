import { ACTS, type ActType } from '@anvisa/domain/acts';
import type { OpenAPIObject } from '@nestjs/swagger';
import { X_ACT } from '../acts/act.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** What holds for all routes is written once: the headers of acts, the problems, and that nothing unknown is taken. */
export function finish(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = path[method];
      if (operation) finishOperation(operation);
    }
  }
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    if (name.endsWith('Request') && 'type' in schema) schema.additionalProperties = false;
  }
  return document;
}

function finishOperation(operation: Operation): void {
  const type = (operation as unknown as Record<string, unknown>)[X_ACT] as ActType | undefined;
  if (type) describeAct(operation, type);
  const statuses = [...(type ? ACT_PROBLEMS : []), ...PROBLEMS];
  for (const [status, description] of statuses) operation.responses[status] ??= problem(description);
}

const PROBLEMS = [['default', 'Not done: a problem']] as const;
const ACT_PROBLEMS = [
  ['400', 'The request cannot be understood, or its Idempotency-Key is missing'],
  ['401', 'Sign-in needed'],
  ['403', 'The caller lacks the role'],
  ['404', 'There is no such case'],
  ['409', 'The rules do not allow it now: the code, the legal ground and the reason'],
  ['412', 'Another version than the caller saw'],
  ['413', 'Too large'],
  ['415', 'Not JSON'],
  ['422', 'Something in the input is not right, with pointers to it; or the key was used for another request'],
  ['428', 'If-Match is missing'],
  ['429', 'Too many acts'],
  ['503', 'Not right now: try again with the same key'],
] as const;

function problem(description: string) {
  return { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemAnswer' } } } };
}

function describeAct(operation: Operation, type: ActType): void {
  const act: { needsVersion?: true } = ACTS[type];
  operation.parameters = [
    ...(operation.parameters ?? []),
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description: 'A key of your own for this act; the same when the same request is made again.',
      schema: { type: 'string', pattern: '^[A-Za-z0-9\\-_.:~]{8,200}$' },
      example: '7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55',
    },
    {
      name: 'If-Match',
      in: 'header',
      required: act.needsVersion === true,
      description: 'The ETag of what you saw.',
      schema: { type: 'string', pattern: '^"[1-9][0-9]*"$' },
      example: '"3"',
    },
  ];
  // The plugin that reads the controllers takes for 200 what is not marked as a POST itself.
  const { 200: done, ...others } = operation.responses;
  operation.responses = { 201: done, ...others };
  if (!done || '$ref' in done) return;
  done.description = 'Done';
  done.headers = {
    ETag: { description: 'The version that the subject has now', schema: { type: 'string' } },
    'Idempotency-Replayed': { description: '`true` where the same request had been answered before', schema: { type: 'string' } },
  };
}
