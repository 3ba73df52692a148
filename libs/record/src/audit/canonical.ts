import { createHash, createHmac, randomBytes } from 'node:crypto';
import canonicalizeModule from 'canonicalize';

// The package is CommonJS and its types say otherwise: what is imported is the function itself.
const canonicalizeJson = canonicalizeModule as unknown as (value: unknown) => string | undefined;

/** The RFC 8785 canonical JSON of a value, as text. */
export function canonical(value: unknown): string {
  const text = canonicalizeJson(value);
  if (text === undefined) throw new TypeError('a value without a JSON form has no canonical bytes');
  return text;
}

export function sha256(bytes: Buffer | string): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** SHA-256 of a value's canonical bytes, in hex. */
export function hashOf(value: unknown): string {
  return sha256(canonical(value)).toString('hex');
}

/** A commitment to a value: it binds to the value and, without the salt, says nothing of it. */
export interface Commitment {
  readonly salt: Buffer;
  readonly value: string;
  readonly mac: string;
}

export function commitTo(value: unknown): Commitment {
  const salt = randomBytes(32);
  const text = canonical(value);
  return { salt, value: text, mac: macOf(text, salt) };
}

/** HMAC-SHA-256 of the canonical text under the salt, in hex. */
export function macOf(text: string, salt: Buffer): string {
  return createHmac('sha256', salt).update(text).digest('hex');
}
