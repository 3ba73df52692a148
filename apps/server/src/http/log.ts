import { destination, type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import type { Config } from '../config.js';

/** One log: JSON for machines, or lines for people in a terminal. It never holds a token, a key or a body. */
export function logWith({ logFormat, logLevel }: Pick<Config, 'logFormat' | 'logLevel'>): Logger {
  const options = { level: logLevel, base: { app: 'server' }, timestamp: pino.stdTimeFunctions.isoTime };
  if (logFormat === 'json') return pino(options, destination({ sync: false }));
  return pino(options, pretty({ ignore: 'app,pid,hostname', translateTime: 'HH:MM:ss.l', singleLine: true, sync: true }));
}
