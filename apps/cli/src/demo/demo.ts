import { Command } from 'commander';

export const demo = new Command('demo')
  .description('Live one case through, from 2008 to 2011, on an instance of its own that is thrown away')
  .option('--keep', 'keep the instance’s data, and say where')
  .action(async ({ keep }: { keep?: boolean }) => {
    const { run } = await import('./run.js');
    await run({ keep: keep ?? false });
  });
