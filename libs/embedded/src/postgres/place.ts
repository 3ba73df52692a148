import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync, readlinkSync, realpathSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Say } from '../program.js';
import { type Account, canReach } from './account.js';

/** Where data goes that cannot stay under the home, because Postgres' user cannot enter a folder above it. */
const ELSEWHERE = '/var/lib/anvisa';

/** A folder under the home that the account owns and reaches: `home/postgres`, or a link there to a place outside. */
export function placeFor(home: string, account: Account | undefined, say: Say): string {
  const place = join(home, 'postgres');
  if (!lstatSync(place, { throwIfNoEntry: false })) create(place, home, account, say);
  const real = followed(place);
  if (account) chownSync(real, account.uid, account.gid);
  if (canReach(account, real)) return real;
  throw new Error(
    `Postgres runs as ${account?.name}, who cannot enter ${real}. Let others enter the folders above it (chmod o+x), ` +
      'choose another home with ANVISA_HOME, or set DATABASE_URL.',
  );
}

function followed(place: string): string {
  try {
    return realpathSync(place);
  } catch (error) {
    const lost = readlinkSync(place);
    throw new Error(
      `The data of this home lay in ${lost}, which is gone. Bring it back, or remove ${place} to begin with an empty database.`,
      { cause: error },
    );
  }
}

function create(place: string, home: string, account: Account | undefined, say: Say): void {
  if (account) letOthersThrough(home);
  if (canReach(account, home)) {
    mkdirSync(place, { mode: 0o700 });
    return;
  }
  mkdirSync(ELSEWHERE, { recursive: true, mode: 0o755 });
  const outside = join(ELSEWHERE, randomBytes(6).toString('hex'));
  mkdirSync(outside, { mode: 0o700 });
  symlinkSync(outside, place);
  say(`The data goes to ${outside}, because Postgres' user (${account?.name}) cannot enter ${home}.`);
}

/** The home is ours, so we may open it; never a folder above it. */
function letOthersThrough(home: string): void {
  chmodSync(home, statSync(home).mode | 0o011);
}
