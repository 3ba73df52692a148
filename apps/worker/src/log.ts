import { DefaultLogger, type LogEntry } from '@temporalio/worker';
import { type Logger, pino } from 'pino';

export function createLog(): Logger {
  const pretty = process.stdout.isTTY ? { transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname' } } } : {};
  return pino({ name: 'worker', level: process.env.LOG_LEVEL ?? 'info', ...pretty });
}

const LEVELS = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const;

/** Temporal's own words, in our log. It tells of every poll that fails while its server is away: that is worth a warning only. */
export function temporalLogger(log: Logger): DefaultLogger {
  return new DefaultLogger('WARN', ({ level, message, meta }: LogEntry) => log[LEVELS[level]]({ ...meta }, message));
}
