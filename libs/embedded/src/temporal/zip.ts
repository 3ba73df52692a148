import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const DEFLATED = 8;

/** The first file in a zip archive whose name ends so. Wheels are plain zips: no encryption, no zip64. */
export function readFromZip(archive: Buffer, nameEndsWith: string): Buffer {
  for (let at = firstEntry(archive); archive.readUInt32LE(at) === ENTRY; at += entryLength(archive, at)) {
    const name = archive.toString('utf8', at + 46, at + 46 + archive.readUInt16LE(at + 28));
    if (name.endsWith(nameEndsWith)) return contents(archive, at);
  }
  throw new Error(`The archive holds no file that ends in ${nameEndsWith}.`);
}

function firstEntry(archive: Buffer): number {
  let end = archive.length - 22;
  while (archive.readUInt32LE(end) !== END) end--;
  return archive.readUInt32LE(end + 16);
}

function entryLength(archive: Buffer, at: number): number {
  return 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
}

function contents(archive: Buffer, entry: number): Buffer {
  const size = archive.readUInt32LE(entry + 20);
  const local = archive.readUInt32LE(entry + 42);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const packed = archive.subarray(start, start + size);
  return archive.readUInt16LE(entry + 10) === DEFLATED ? inflateRawSync(packed) : packed;
}
