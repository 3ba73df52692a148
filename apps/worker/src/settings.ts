/** What the worker is told by its environment. */
export interface Settings {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly namespace: string;
  /** Health and metrics are served here; not at all without it. */
  readonly port: number | undefined;
}

/** The queue on which the conductors' work lies. */
export const TASK_QUEUE = 'conduct';

export function settingsFrom(env: NodeJS.ProcessEnv): Settings {
  return {
    databaseUrl: needed(env, 'DATABASE_URL'),
    temporalAddress: env.TEMPORAL_ADDRESS ?? '127.0.0.1:7233',
    namespace: env.TEMPORAL_NAMESPACE ?? 'default',
    port: env.WORKER_PORT ? Number(env.WORKER_PORT) : undefined,
  };
}

function needed(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set: the worker needs it`);
  return value;
}
