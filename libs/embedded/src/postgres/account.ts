import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** Who runs Postgres: it refuses to run as root. Undefined means ourselves. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

const CANDIDATES = ['postgres', 'nobody'];

export function chooseAccount(dataFolder: string): Account | undefined {
  const owner = statSync(dataFolder, { throwIfNoEntry: false });
  if (process.getuid?.() !== 0) return ourselves(dataFolder, owner?.uid);
  if (owner && owner.uid !== 0) return { name: `user ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  const account = CANDIDATES.map(lookUp).find((found) => found !== undefined);
  if (account) return account;
  throw new Error(
    'Postgres refuses to run as root, and this machine has neither a user "postgres" nor "nobody". ' +
      'Start Anvisa as an ordinary user, add one with "useradd --system postgres", or set DATABASE_URL.',
  );
}

function ourselves(dataFolder: string, ownerId: number | undefined): undefined {
  if (ownerId === undefined || ownerId === process.getuid?.()) return undefined;
  throw new Error(
    `The data in ${dataFolder} belongs to user ${ownerId}: Anvisa was started there by another user, perhaps by root. ` +
      'Start it as that user, choose another home with ANVISA_HOME, or change the owner of the whole home.',
  );
}

function lookUp(name: string): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => Number.parseInt(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout, 10));
  return uid && gid ? { name, uid, gid } : undefined;
}

/** Asks the system itself, so that access lists and mounts count too. */
export function canReach(account: Account | undefined, folder: string): boolean {
  if (!account) return true;
  const { uid, gid } = account;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0;
}
