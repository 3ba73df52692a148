declare global {
  /** Set by environment.mjs. */
  var importOutside: (name: string) => Promise<unknown>;
}

interface Modules {
  readonly '@anvisa/server/app': typeof import('@anvisa/server/app');
  readonly '@anvisa/server/acts/security-log': typeof import('@anvisa/server/acts/security-log');
  readonly '@anvisa/server/events/events.module': typeof import('@anvisa/server/events/events.module');
  readonly '@anvisa/server/events/streams': typeof import('@anvisa/server/events/streams');
  readonly '@anvisa/server/record': typeof import('@anvisa/server/record');
  readonly '@anvisa/server/sign-in/sign-ins': typeof import('@anvisa/server/sign-in/sign-ins');
  readonly '@anvisa/record/database/pool': typeof import('@anvisa/record/database/pool');
  readonly '@anvisa/record/database/types': typeof import('@anvisa/record/database/types');
  readonly pg: typeof import('pg');
}

/**
 * A module as it is built, outside jest's own loader, which reads all of them anew for each file of tests: a server takes seconds that way. One process
 * reads it once, and runs it warm from the second file on. What it is handed must be from outside too where it looks for its own classes.
 */
export function outside<Name extends keyof Modules>(name: Name): Promise<Modules[Name]> {
  return globalThis.importOutside(name) as Promise<Modules[Name]>;
}
