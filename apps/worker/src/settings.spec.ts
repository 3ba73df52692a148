import { expect, it } from '@jest/globals';
import { settingsFrom } from './settings.js';

const enough = { DATABASE_URL: 'postgres://anvisa@127.0.0.1/anvisa', OUTBOX_DIR: '/srv/outbox' };

it('links letters to where the server says that it stands, unless told otherwise', () => {
  expect(settingsFrom(enough).publicUrl).toBe('http://127.0.0.1:3000');
  expect(settingsFrom({ ...enough, PUBLIC_URL: '' }).publicUrl).toBe('http://127.0.0.1:3000');
});

it.each([
  ['DATABASE_URL', { OUTBOX_DIR: '/srv/outbox' }],
  ['OUTBOX_DIR', { DATABASE_URL: enough.DATABASE_URL }],
  ['SMTP_URL', { ...enough, SMTP_URL: 'mail.stad.example' }],
  ['PUBLIC_URL', { ...enough, PUBLIC_URL: 'stad.example' }],
  ['WORKER_PORT', { ...enough, WORKER_PORT: 'http' }],
  ['LOG_FORMAT', { ...enough, LOG_FORMAT: 'xml' }],
])('says that %s is wrong before anything starts', (name, env) => {
  expect(() => settingsFrom(env)).toThrow(new RegExp(`^The worker cannot start:\\n  ${name} `));
});
