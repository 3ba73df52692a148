import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** What Nest itself has to say goes to the same log: its faults and warnings; what it tells of its start is for debugging. */
export function nestLog(log: Logger): LoggerService {
  const about = (context: unknown) => ({ context: typeof context === 'string' ? context : undefined });
  return {
    log: (message, context) => log.debug(about(context), String(message)),
    debug: (message, context) => log.debug(about(context), String(message)),
    verbose: (message, context) => log.trace(about(context), String(message)),
    warn: (message, context) => log.warn(about(context), String(message)),
    error: (message, stack, context) => log.error({ ...about(context), stack: stack as unknown }, String(message)),
    fatal: (message, stack, context) => log.fatal({ ...about(context), stack: stack as unknown }, String(message)),
  };
}
