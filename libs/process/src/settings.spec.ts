import { describe, expect, it } from '@jest/globals';
import { settings } from './settings.js';

const contactOf = (value: string | undefined) => {
  const { contact, done } = settings(value === undefined ? {} : { CONTACT: value }, 'server');
  return done<{ contact: string | undefined }>({ contact: contact('CONTACT') }).contact;
};

describe('where people write', () => {
  it.each(['tillganglighet@stad.example', 'https://stad.example/tillganglighet'])('may be %s', (value) => {
    expect(contactOf(` ${value} `)).toBe(value);
  });

  it('may be nowhere', () => expect([contactOf(undefined), contactOf(' ')]).toEqual([undefined, undefined]));

  it.each(['tillganglighet', 'a@b', 'javascript:alert(1)', 'http://stad.example', 'a@stad.example?cc=x', 'a b@stad.example'])(
    'is not %j',
    (value) => expect(() => contactOf(value)).toThrow('CONTACT must be an e-mail address or an address that begins with https://'),
  );
});
