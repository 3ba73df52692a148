/** The types whose arrays go in Postgres's binary format, and their OIDs (pg_type.dat). */
const OIDS = { bytea: 17, text: 25, jsonb: 3802 };

export type BinaryType = keyof typeof OIDS;
export const isBinaryType = (type: string): type is BinaryType => type in OIDS;

/** Of jsonb's binary format; the JSON follows as text. */
const JSONB_VERSION = Buffer.of(1);
const NULL = -1;

/**
 * A one-dimensional array in Postgres's binary format (array_send): as text, every quotation mark of a long value is escaped here and read there
 * character by character, and every byte is two.
 * @param values of bytea as bytes, of text and jsonb as text.
 */
export function binaryArray(type: BinaryType, values: readonly (Buffer | string | null)[]): Buffer {
  const parts = [header(type, values.length)];
  for (const value of values) {
    if (value === null) parts.push(int32(NULL));
    else {
      const bytes = typeof value === 'string' ? Buffer.from(value) : value;
      parts.push(...(type === 'jsonb' ? [int32(bytes.length + 1), JSONB_VERSION] : [int32(bytes.length)]), bytes);
    }
  }
  return Buffer.concat(parts);
}

/** Dimensions, whether nulls may come, the type, the length and the first index; an empty array has no dimension. */
function header(type: BinaryType, length: number): Buffer {
  return Buffer.concat((length === 0 ? [0, 0, OIDS[type]] : [1, 1, OIDS[type], length, 1]).map(int32));
}

function int32(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeInt32BE(value);
  return bytes;
}
