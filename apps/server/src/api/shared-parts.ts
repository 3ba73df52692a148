import type { OpenAPIObject } from '@nestjs/swagger';

type Components = NonNullable<OpenAPIObject['components']>;

/** Why an act may not be done, by status. */
export const ACT_PROBLEMS: Readonly<Record<string, string>> = {
  400: 'The request cannot be understood, or its Idempotency-Key is missing',
  401: 'Sign-in needed',
  403: 'The caller lacks the role',
  404: 'There is no such case',
  409: 'The rules do not allow it now: the code, the legal ground and the reason',
  410: 'The act was done before under the same key, and what was answered then has been disposed of',
  412: 'Another version than the caller saw',
  413: 'Too large',
  415: 'Not JSON',
  422: 'Something in the input is not right, with pointers to it; or the key was used for another request',
  428: 'If-Match is missing',
  429: 'Too many acts',
  503: 'Not right now: try again with the same key',
};

const ifMatch = {
  name: 'If-Match',
  in: 'header',
  description: 'The ETag of what you saw.',
  schema: { type: 'string', pattern: '^"[1-9][0-9]{0,8}"$' },
  example: '"3"',
} as const;

/** What many routes share, described once. */
export const SHARED_PARTS: Pick<Components, 'responses' | 'parameters' | 'headers'> = {
  responses: Object.fromEntries(
    Object.entries({ ...ACT_PROBLEMS, default: 'Not done: a problem' }).map(([status, description]) => [
      `Problem-${status}`,
      { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemAnswer' } } } },
    ]),
  ),
  parameters: {
    'Idempotency-Key': {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description: 'A key of your own for this act; the same when the same request is made again.',
      schema: { type: 'string', pattern: '^[A-Za-z0-9\\-_.:~]{8,200}$' },
      example: '7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55',
    },
    'If-Match': { ...ifMatch, required: true },
    'If-Match-optional': { ...ifMatch, required: false },
  },
  headers: {
    ETag: { description: 'The version that the subject has now', schema: { type: 'string' } },
    'Idempotency-Replayed': { description: '`true` where the same request had been answered before', schema: { type: 'string' } },
  },
};
