/** Who calls: a person of the record, signed in. Their roles are not here: the door reads them with each act. */
export interface Caller {
  readonly person: string;
  readonly name: string;
}

/** What a browser's session is to its page. */
export interface SessionOfCaller {
  /** What the page shows with each request that changes something: another site cannot know it. */
  readonly csrf: string;
  /** When it ends, if it is not used before. */
  readonly endsAt: Date;
}

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller | undefined;
    /** Absent for a caller with a bearer token. */
    session: SessionOfCaller | undefined;
  }
}
