import { expect, it } from '@jest/globals';
import { databaseAddress, leadingThere } from './database-address.js';

const read = (DATABASE_URL: string) => databaseAddress('DATABASE_URL', { DATABASE_URL });

it.each(['notaurl', 'foo:bar', 'https://host/anvisa'])('%s is no address of a database, and is not shown', (given) => {
  expect(() => read(given)).toThrow(/^DATABASE_URL must be the address of a database, as postgres:\/\/user:password@host:5432\/anvisa\.$/);
});

it.each(['postgres://user:secret@host', 'postgres://host:5432/'])('%s names no database', (given) => {
  expect(() => read(given)).toThrow(/^DATABASE_URL names no database/);
});

it.each(['postgres://host/anvisa', 'postgresql:///anvisa?host=/run/postgresql'])('%s is taken', (given) => {
  expect(read(given)).toBe(given);
});

it('that is set to nothing is not set', () => expect(read('')).toBeUndefined());

it('that leads nowhere is named, by what led there', () => {
  const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' });
  expect(() => leadingThere('DATABASE_URL')(refused)).toThrow('DATABASE_URL: connect ECONNREFUSED 127.0.0.1:1');
  // Where every address of a name refuses, Node says nothing but a code.
  expect(() => leadingThere('DATABASE_URL')(Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' }))).toThrow(
    'DATABASE_URL: ECONNREFUSED',
  );
  expect(() => leadingThere('DATABASE_URL')(new Error('a sentence of ours'))).toThrow(/^a sentence of ours$/);
});
