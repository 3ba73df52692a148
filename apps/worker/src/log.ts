import { DefaultLogger, type LogEntry, makeTelemetryFilterString, type RuntimeOptions } from '@temporalio/worker';
import type { Logger } from 'pino';

const LEVELS = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const;

/** Temporal's own words, in our log. Its core tells of every poll that fails while the server is away: that is told once, by whoever waits for it. */
export function temporalWords(log: Logger): RuntimeOptions {
  return {
    logger: new DefaultLogger('WARN', ({ level, message, meta }: LogEntry) => log[LEVELS[level]]({ ...meta }, message)),
    telemetryOptions: { logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }) } },
  };
}
