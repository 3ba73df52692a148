import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Seal } from '@anvisa/record/seal/seal';
import type { KeptReceipt } from '@anvisa/record/verify/check-receipts';

/** The first bytes of what gzip has packed (RFC 1952). */
const GZIP = Buffer.from([0x1f, 0x8b]);

/**
 * The seal in a file, packed or not.
 * @throws saying which file, and why it is none.
 */
export async function sealFrom(file: string): Promise<Seal> {
  const { sealIn } = await import('@anvisa/record/seal/seal');
  try {
    const bytes = readFileSync(file);
    return sealIn((bytes.subarray(0, GZIP.length).equals(GZIP) ? gunzipSync(bytes) : bytes).toString());
  } catch (error) {
    throw new Error(`${file} cannot be used: ${(error as Error).message}`);
  }
}

/**
 * An entry and its hash, as the receipt of an act gives them.
 * @throws where the text is not of that form.
 */
export function receiptFrom(text: string): KeptReceipt {
  const [, entry, hash] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (entry === undefined || hash === undefined) throw new Error(`${text} is no receipt: write <the entry's id>:<its hash>`);
  return { entry, hash };
}
