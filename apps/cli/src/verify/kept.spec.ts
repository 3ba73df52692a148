import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { canonical, hashOf, sha256 } from '@anvisa/record/audit/canonical';
import { expect, it } from '@jest/globals';
import { receiptFrom, sealFrom } from './kept.js';

const HASH = hashOf('an entry');
const lines = `${canonical({ seal: 1, at: '2026-02-02T09:00:00.000Z', product: '0.1.0', entries: 2, streams: 1 })}\n${canonical(['unit/u', 2, HASH])}\n`;
const whole = `${lines}${canonical({ sha256: sha256(lines).toString('hex') })}\n`;
const folder = mkdtempSync(join(tmpdir(), 'seal-'));
const file = (name: string, bytes: string | Buffer) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

it.each([
  ['as it was written', whole],
  ['packed', gzipSync(whole)],
])('a seal is read %s', async (_, bytes) => {
  expect(await sealFrom(file('kept', bytes))).toMatchObject({
    entries: 2,
    heads: [['unit/u', 2, HASH]],
    sha256: sha256(lines).toString('hex'),
  });
});

it.each([
  ['that was changed', whole.replace('unit/u', 'unit/v'), 'was changed'],
  ['of another version', otherVersion(), 'another version'],
  ['that is none', '\n', 'no seal'],
])('a file %s is refused by its name', async (_, text, why) => {
  const kept = file('other', text);
  await expect(sealFrom(kept)).rejects.toThrow(`${kept} cannot be used: it is `);
  await expect(sealFrom(kept)).rejects.toThrow(why);
});

it('a receipt is an id and a hash', () => {
  const entry = '019aba0c-7c1e-7d1a-a1f3-5b7b0c3f2a10';
  expect(receiptFrom(`${entry}:${HASH}`)).toEqual({ entry, hash: HASH });
  for (const text of ['', entry, `${entry}:1234`, HASH]) expect(() => receiptFrom(text)).toThrow('is no receipt');
});

function otherVersion(): string {
  const other = lines.replace('"seal":1', '"seal":2');
  return `${other}${canonical({ sha256: sha256(other).toString('hex') })}\n`;
}
