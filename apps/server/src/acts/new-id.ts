import { createHash } from 'node:crypto';
import type { Asking } from './asking.js';

/**
 * The id of what an act makes: a UUID (version 8, RFC 9562) from who asks, the act and the key. The same request again names the same thing, as
 * it must to be known as the same.
 */
export function newId({ caller, key }: Pick<Asking, 'caller' | 'key'>, act: string): string {
  const bytes = createHash('sha256').update(`${caller.person}|${act}|${key}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
