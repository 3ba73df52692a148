import { Command } from 'commander';
import { portOf } from './port.js';

export const start = new Command('start')
  .description('Start everything: Postgres, Temporal, the worker and the server')
  .option('--port <number>', 'the port people reach it at (or PORT)', (given: string) => portOf(given, '--port'))
  .action(async ({ port }: { port?: number }) => {
    const { run } = await import('./run.js');
    await run({ port });
  });
