import { expect, it } from '@jest/globals';
import { checksumOf } from './checksum.js';

it('a file is named by the checksum of its bytes', async () => {
  expect(await checksumOf(new Blob(['abc']))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
