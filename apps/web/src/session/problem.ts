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

export function statusOf(error: unknown): number | undefined {
  return error instanceof Refused ? error.problem.status : undefined;
}
