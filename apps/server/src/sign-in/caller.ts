/** Who calls: a person of the record, signed in. Their roles are not here: the door reads them with each act. */
export interface Caller {
  readonly person: string;
  readonly name: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller | undefined;
  }
}
