import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where programs that we fetched are kept, for all instances of this user. */
export function cacheFolder(): string {
  const { ANVISA_CACHE, XDG_CACHE_HOME } = process.env;
  if (ANVISA_CACHE) return ANVISA_CACHE;
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'anvisa');
}
