import { describe, expect, it } from '@jest/globals';
import { verdictOf } from './audit.mjs';
import { leaksIn, PLANTED } from './secrets.mjs';

describe('the check for known holes', () => {
  const report = (severity: string) => JSON.stringify({ vulnerabilities: { x: { name: 'x', severity, range: '<2' } } });

  it.each(['high', 'critical'])('fails on a %s one', (severity) => {
    expect(verdictOf(report(severity))).toEqual({ holes: [`${severity}: x <2`] });
  });

  it.each(['low', 'moderate'])('lets a %s one pass', (severity) => {
    expect(verdictOf(report(severity))).toEqual({ holes: [] });
  });

  it.each([
    [
      'a registry that takes no such question',
      JSON.stringify({ message: '405 Method Not Allowed', error: { summary: '' } }),
      '405 Method Not Allowed',
    ],
    ['no network', JSON.stringify({ error: { code: 'ENOTFOUND' } }), 'ENOTFOUND'],
    ['nothing at all', '', 'no report'],
  ])('says so of %s', (_, text, unreachable) => {
    expect(verdictOf(text)).toEqual({ unreachable });
  });
});

describe('the check for secrets', () => {
  // Put together here, so that this file's own output is no leak.
  const token = ['eyJhbGciOiJFUzI1NiJ9', 'eyJzdWIiOiJhbm5hIn0', 'c2lnbmF0dXJl'].join('.');

  it('finds what was planted, and signed tokens, and does not repeat them', () => {
    const leaks = leaksIn(`one\nnow ${PLANTED} is told\nBearer ${token}\ntwo`);
    expect(leaks).toEqual(['now <planted secret> is told', 'Bearer <token>']);
  });

  it('finds nothing in what tells none', () => {
    expect(leaksIn('{"method":"GET","path":"/api/me","status":200}\neyJhbGciOiJFUzI1NiJ9 alone is a header')).toEqual([]);
  });
});
