import { Command } from 'commander';
import { recordAddress } from '../record.js';
import { rebuild } from './rebuild.js';
import { renew } from './renew.js';

export const conduct = new Command('conduct')
  .description('Look after the conductors: start those that the record says should run, or move them to new code')
  .option('--rebuild', 'start every conductor that is missing or stuck; nothing is told twice')
  .option('--renew', 'let every conductor begin a new run with the code of today, as after a deploy')
  .action(async (asked: { rebuild?: boolean; renew?: boolean }) => {
    if (!asked.rebuild && !asked.renew) throw new Error('Say --rebuild or --renew.');
    if (asked.rebuild) await rebuild(recordAddress());
    if (asked.renew) await renew();
  });
