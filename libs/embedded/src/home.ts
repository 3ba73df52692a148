import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** @throws where the home can be neither made nor written in, saying what to do. */
export function makeWritable(home: string): void {
  try {
    makeFolder(home);
    accessSync(home, constants.W_OK);
  } catch (error) {
    throw cannotWrite(home, error);
  }
}

/** Why nothing can be written in a home, and what to do about it. */
export function cannotWrite(home: string, cause: unknown): Error {
  return new Error(`Anvisa cannot write in ${home}${why(cause)}`, { cause });
}

function why(cause: unknown): string {
  switch ((cause as NodeJS.ErrnoException).code) {
    case 'EROFS':
      return ': its disk can only be read. Mount it to be written, or choose another home with ANVISA_HOME.';
    case 'EEXIST':
    case 'ENOTDIR':
      return ': it is a file or lies in one, and not a folder. Choose another home with ANVISA_HOME.';
    case 'ENOENT':
      return ': no folder can be made there. Choose another home with ANVISA_HOME.';
    default:
      return '. Start it as the user that it belongs to, or choose another home with ANVISA_HOME.';
  }
}

/** Whether there is a folder; of what is not there, or lies in a file, there is none. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Node's own recursive one tries without end where a file system makes no folders, as `/proc`. */
function makeFolder(path: string): void {
  if (isFolder(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another start was quicker.
    if (!isFolder(path)) throw error;
  }
}
