/** Longer than any sign-in service's tokens. */
const LONGEST = 8_192;

/** The token in an Authorization header (RFC 6750); undefined where there is none that could be one. */
export function tokenIn(header: string | undefined): string | undefined {
  if (header === undefined || header.length > LONGEST || !/^bearer /i.test(header)) return undefined;
  const token = header.slice(7).trim();
  return token === '' ? undefined : token;
}
