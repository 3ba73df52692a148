/** What the worker is told by its environment. */
export interface Settings {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly namespace: string;
  /** Health and metrics are served here; not at all without it. */
  readonly port: number | undefined;
  /** Where people reach the product: letters link there. */
  readonly publicUrl: string;
  /** Letters go out by SMTP, or into a folder where nothing goes out. */
  readonly mail: { readonly smtpUrl: string } | { readonly outbox: string };
  readonly mailFrom: string;
}

/** The queue on which the conductors' work lies. */
export const TASK_QUEUE = 'conduct';

export function settingsFrom(env: NodeJS.ProcessEnv): Settings {
  return {
    databaseUrl: needed(env, 'DATABASE_URL'),
    temporalAddress: env.TEMPORAL_ADDRESS ?? '127.0.0.1:7233',
    namespace: env.TEMPORAL_NAMESPACE ?? 'default',
    port: env.WORKER_PORT ? Number(env.WORKER_PORT) : undefined,
    publicUrl: env.PUBLIC_URL ?? 'http://localhost:3000',
    mail: env.SMTP_URL ? { smtpUrl: env.SMTP_URL } : { outbox: needed(env, 'OUTBOX_DIR') },
    mailFrom: env.MAIL_FROM ?? 'Anvisa <anvisa@localhost>',
  };
}

function needed(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set: the worker needs it`);
  return value;
}
