/** A cookie of ours: no script reads it, and no other site sends it along but by a link. */
export interface Cookie {
  readonly name: string;
  readonly path: string;
  readonly secure: boolean;
}

/** The session's cookie. Whether it is for https follows from the product's address, never from a request. */
export function sessionCookie(publicUrl: string): Cookie {
  const secure = publicUrl.startsWith('https:');
  return { name: secure ? '__Host-anvisa' : 'anvisa', path: '/', secure };
}

/** The cookie of a sign-in under way. */
export function progressCookie(publicUrl: string): Cookie {
  const secure = publicUrl.startsWith('https:');
  return { name: secure ? '__Secure-anvisa-sign-in' : 'anvisa-sign-in', path: '/auth/callback', secure };
}

const LONGEST = 16_384;

/** The value of a cookie in the request's header (RFC 6265, 5.4). */
export function cookieIn(header: string | undefined, { name }: Cookie): string | undefined {
  if (header === undefined || header.length > LONGEST) return undefined;
  const begin = `${name}=`;
  const found = header.split(';').find((one) => one.trimStart().startsWith(begin));
  return found?.trim().slice(begin.length) || undefined;
}

/** @param seconds how long the browser keeps it; without, until it is closed. */
export function cookieSet({ name, path, secure }: Cookie, value: string, seconds?: number): string {
  const age = seconds === undefined ? '' : `; Max-Age=${seconds}`;
  return `${name}=${value}; Path=${path}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}${age}`;
}

export function cookieCleared(cookie: Cookie): string {
  return cookieSet(cookie, '', 0);
}
