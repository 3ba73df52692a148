import { expect, it } from '@jest/globals';
import { readFromZip } from './zip.js';

/** Made by Python's zipfile: one file stored, one deflated, a comment at the end. */
const archive = Buffer.from(
  [
    'UEsDBBQAAAAAAAAAIQCJ8rixCwAAAAsAAAAUAAAAYS5kYXRhL3NjcmlwdHMvcGxhaW5wbGFpbiB3b3Jkc1BLAwQUAAAACAAAACEAaa7FfAwAAACMAAAAFQAA',
    'AGEuZGF0YS9zY3JpcHRzL3BhY2tlZCtITM5OTVEoGAwUAFBLAQIUAxQAAAAAAAAAIQCJ8rixCwAAAAsAAAAUAAAAAAAAAAAAAACAAQAAAABhLmRhdGEvc2Ny',
    'aXB0cy9wbGFpblBLAQIUAxQAAAAIAAAAIQBprsV8DAAAAIwAAAAVAAAAAAAAAAAAAACAAT0AAABhLmRhdGEvc2NyaXB0cy9wYWNrZWRQSwUGAAAAAAIAAgCF',
    'AAAAfAAAABQAYSBjb21tZW50IGF0IHRoZSBlbmQ=',
  ].join(''),
  'base64',
);

it('finds a file by the end of its name, stored or deflated', () => {
  expect(readFromZip(archive, '/scripts/plain').toString()).toBe('plain words');
  expect(readFromZip(archive, '/scripts/packed').toString()).toBe('packed '.repeat(20));
});

it('says what it does not find', () => {
  expect(() => readFromZip(archive, '/scripts/other')).toThrow('/scripts/other');
});

it('refuses what is no archive', () => {
  expect(() => readFromZip(Buffer.from('no archive at all, but long enough'), 'x')).toThrow();
});
