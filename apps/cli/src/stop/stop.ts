import { Command } from 'commander';
import { homeFolder } from '../start/home.js';

export const stop = new Command('stop')
  .description('Stop what runs from ANVISA_HOME in good order, as Ctrl-C does, and wait until it has ended')
  .action(async () => {
    const { stopHome } = await import('./stop-home.js');
    console.log(await stopHome(homeFolder()));
  });
