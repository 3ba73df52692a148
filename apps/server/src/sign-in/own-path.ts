const LONGEST = 1_000;
/** Visible ASCII without a backslash, which browsers read as a slash. */
const PATH = /^\/[\x21-\x5b\x5d-\x7e]*$/;
/** What some reader along the way may take for a second slash. */
const ANOTHER_HOST = /^\/(\/|%2f|%5c)/i;

/** The path that somebody asks to return to after signing in; the first page where it is none of our own. */
export function ownPath(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > LONGEST || !PATH.test(asked) || ANOTHER_HOST.test(asked)) return '/';
  const { pathname, search, hash } = new URL(asked, 'http://ours.invalid');
  // Dots in a path can hide two slashes: "/.//elsewhere" is the path "//elsewhere".
  if (ANOTHER_HOST.test(pathname) || pathname.startsWith('/auth/')) return '/';
  return pathname + search + hash;
}
