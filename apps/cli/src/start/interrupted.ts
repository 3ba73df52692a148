import { constants } from 'node:os';

/** Broken off by a signal: the command says so, and exits as a shell expects of one. */
export class Interrupted extends Error {
  readonly exitCode: number;

  constructor(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'SIGPIPE') {
    super('Interrupted.');
    this.exitCode = 128 + constants.signals[signal];
  }
}
