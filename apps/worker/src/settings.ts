import { LOG_FORMATS, LOG_LEVELS, type LogSettings, usualFormat } from '@anvisa/process/log';
import { type Setting, settings } from '@anvisa/process/settings';

/** What the worker is told by its environment. */
export interface Settings extends LogSettings {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly namespace: string;
  /** Health and metrics are served here; not at all without a port. */
  readonly host: string;
  readonly port: number | undefined;
  /** Where people reach the product: letters link there. */
  readonly publicUrl: string;
  /** Letters go out by SMTP. */
  readonly smtpUrl: string | undefined;
  /** Or they are put into a folder, and nothing goes out. */
  readonly outbox: string;
  readonly mailFrom: string;
}

/** The queue on which the conductors' work lies. */
export const TASK_QUEUE = 'conduct';

/**
 * Reads the environment.
 * @throws with every fault at once, each by the name of its variable.
 */
export function settingsFrom(env: NodeJS.ProcessEnv, terminal = false): Settings {
  const { isGiven, needed, text, whole, address, choice, done } = settings(env, 'worker');
  const mailGoesOut = isGiven('SMTP_URL');
  return done({
    databaseUrl: address('DATABASE_URL', ['postgres:', 'postgresql:']),
    temporalAddress: text('TEMPORAL_ADDRESS', '127.0.0.1:7233'),
    namespace: text('TEMPORAL_NAMESPACE', 'default'),
    host: text('HOST', '127.0.0.1'),
    port: whole('WORKER_PORT', { least: 0, most: 65_535, otherwise: undefined }),
    publicUrl: address('PUBLIC_URL', ['http:', 'https:'], 'http://127.0.0.1:3000'),
    smtpUrl: mailGoesOut ? address('SMTP_URL', ['smtp:', 'smtps:']) : undefined,
    outbox: mailGoesOut ? '' : needed('OUTBOX_DIR', 'the folder that letters are put into, or SMTP_URL to the mail server'),
    mailFrom: text('MAIL_FROM', 'Anvisa <anvisa@localhost>'),
    logFormat: choice('LOG_FORMAT', LOG_FORMATS, usualFormat(env, terminal)),
    logLevel: choice('LOG_LEVEL', LOG_LEVELS, 'info'),
  } satisfies { [K in keyof Settings]: Setting<Settings[K]> });
}
