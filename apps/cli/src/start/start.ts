import { Command } from 'commander';

export const start = new Command('start')
  .description('Start everything: Postgres, Temporal, the worker and the server')
  .option('--port <number>', 'the port people reach it at (or PORT)', Number)
  .action(async ({ port }: { port?: number }) => {
    const { run } = await import('./run.js');
    await run({ port });
  });
