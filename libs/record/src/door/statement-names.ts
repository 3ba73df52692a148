/** An act by itself is written by one of some forty statements; acts that are written together bring mixtures of them, and each plan takes some 0.2 MB. */
const MOST = 100;

const names = new Map<string, string>();

/**
 * The name under which a connection keeps a statement's plan for as long as it lives: of the first hundred, which those that come often are among.
 * Another is planned each time.
 */
export function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST) return known;
  const name = `write-${names.size + 1}`;
  names.set(text, name);
  return name;
}
