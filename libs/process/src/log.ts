import { type DestinationStream, destination, type Logger, pino } from 'pino';
import pretty from 'pino-pretty';

export const LOG_FORMATS = ['json', 'pretty'] as const;
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export interface LogSettings {
  readonly logFormat: (typeof LOG_FORMATS)[number];
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/**
 * One log: JSON for machines, or lines for people in a terminal. It never holds a token, a key or a body.
 * An error is logged under `error`, and by libraries under `err`: with its message, its stack and its causes.
 * @param app which of our programs speaks.
 */
export function logWith({ logFormat, logLevel }: LogSettings, app: string, to: DestinationStream = outputOf(logFormat)): Logger {
  const { err } = pino.stdSerializers;
  return pino({ level: logLevel, base: { app }, timestamp: pino.stdTimeFunctions.isoTime, serializers: { error: err, err } }, to);
}

function outputOf(format: LogSettings['logFormat']): DestinationStream {
  if (format === 'json') return destination({ sync: false });
  return pretty({
    ignore: 'app,pid,hostname',
    translateTime: 'HH:MM:ss.l',
    singleLine: true,
    sync: true,
    errorLikeObjectKeys: ['error', 'err'],
  });
}

/** Lines for people where they look on, JSON everywhere else. */
export function usualFormat(env: NodeJS.ProcessEnv, terminal: boolean): LogSettings['logFormat'] {
  return terminal && env.NODE_ENV !== 'production' ? 'pretty' : 'json';
}
