import type { components } from '@anvisa/api-client/api';

export type Problem = components['schemas']['ProblemAnswer'];

/** The server said no, or that it could not; with its words, in the reader's language. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** Nobody answered: the network or the server is away. Whether the request arrived is not known. */
export class Unanswered extends Error {}

/** What an answer holds, or why there is none. */
export async function answerOf<A>(asked: Promise<{ data?: A; error?: unknown; response: Response }>): Promise<A> {
  const { data, error, response } = await asked.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Unanswered('no answer', { cause });
  });
  if (response.ok) return data as A;
  throw isProblem(error) ? new Refused(error) : new Unanswered(`status ${response.status}`);
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'detail' in value;
}

/** Nobody answered, or the record was away (503, RFC 9110 § 15.6.4): in a moment it may be there. */
export function isPassing(error: unknown): boolean {
  return error instanceof Unanswered || statusOf(error) === 503;
}

/** The answer was no, and is so when the same is asked again; a server that failed, or had too much to do, may answer otherwise. */
export function isRefusal(error: unknown): boolean {
  const status = statusOf(error);
  return status !== undefined && status < 500 && status !== 429;
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Refused ? error.problem.code : undefined;
}

export function statusOf(error: unknown): number | undefined {
  return error instanceof Refused ? error.problem.status : undefined;
}
