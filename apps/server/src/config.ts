import { LOG_FORMATS, LOG_LEVELS, type LogSettings, usualFormat } from '@anvisa/process/log';
import { type Setting, settings } from '@anvisa/process/settings';

/** What the server is told by its environment. */
export interface Config extends LogSettings {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  /** How many connections to Postgres one process holds at most. */
  readonly databaseConnections: number;
  /** Where sign-ins come from: its keys are found by discovery. */
  readonly issuer: string;
  readonly audience: string;
  /** As whom the server itself is known to the sign-in service. What it seals into browsers is sealed under the secret too. */
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim that names a person as the record does. */
  readonly subjectClaim: string;
  /** A session ends when it has not been used for so long, and in any case at this age. */
  readonly sessionIdleMinutes: number;
  readonly sessionHours: number;
  /** The address people reach the product at, for what names itself absolutely: the types of problems. */
  readonly publicUrl: string;
  /** Where people say that something is not accessible (lag 2018:1937, 10 §): an e-mail address or a page of the operator's. */
  readonly accessibilityContact?: string | undefined;
  /** Whether the people are invented, and one signs in as any of them: then anybody may read who is who. */
  readonly demo?: boolean;
  /** Acts a minute for each caller; 0 for no limit. */
  readonly actsPerMinute: number;
  /** Whether the client's address is taken from the proxy before us. */
  readonly trustProxy: boolean;
  /** How long a stopping server still answers, after its readiness has gone. */
  readonly drainMs: number;
}

/** What the application itself needs: all but its socket and its connections. */
export type AppConfig = Omit<Config, 'host' | 'port' | 'databaseUrl' | 'databaseConnections' | 'drainMs'>;

/**
 * Reads the environment.
 * @throws with every fault at once, each by the name of its variable.
 */
export function configFrom(env: NodeJS.ProcessEnv, terminal = false): Config {
  const { text, secret, whole, address, choice, flag, contact, done } = settings(env, 'server');
  const host = text('HOST', '127.0.0.1');
  const port = whole('PORT', { least: 0, most: 65_535, otherwise: 3_000 });
  return done({
    host,
    port,
    databaseUrl: address('DATABASE_URL', ['postgres:', 'postgresql:']),
    databaseConnections: whole('DATABASE_CONNECTIONS', { least: 1, most: 500, otherwise: 10 }),
    issuer: address('OIDC_ISSUER', ['http:', 'https:']),
    audience: text('OIDC_AUDIENCE', 'anvisa'),
    clientId: text('OIDC_CLIENT_ID', 'anvisa-web'),
    clientSecret: secret('OIDC_CLIENT_SECRET'),
    subjectClaim: text('OIDC_SUBJECT_CLAIM', 'sub'),
    sessionIdleMinutes: whole('SESSION_IDLE_MINUTES', { least: 2, most: 1_440, otherwise: 30 }),
    sessionHours: whole('SESSION_HOURS', { least: 1, most: 168, otherwise: 12 }),
    publicUrl: address('PUBLIC_URL', ['http:', 'https:'], `http://${host}:${typeof port === 'number' ? port : 0}`),
    accessibilityContact: contact('ACCESSIBILITY_CONTACT'),
    demo: flag('DEMO', false),
    logFormat: choice('LOG_FORMAT', LOG_FORMATS, usualFormat(env, terminal)),
    logLevel: choice('LOG_LEVEL', LOG_LEVELS, 'info'),
    actsPerMinute: whole('ACTS_PER_MINUTE', { least: 0, most: 1_000_000, otherwise: 600 }),
    trustProxy: flag('TRUST_PROXY', false),
    drainMs: whole('DRAIN_MS', { least: 0, most: 8_000, otherwise: 600 }),
  } satisfies { [K in keyof Config]: Setting<Config[K]> });
}
