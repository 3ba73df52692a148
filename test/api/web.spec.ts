import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;
let pages: string;
beforeAll(async () => {
  pages = mkdtempSync(join(tmpdir(), 'anvisa-pages-'));
  mkdirSync(join(pages, 'assets'));
  writeFileSync(join(pages, 'index.html'), '<!doctype html><title>Anvisa</title>');
  writeFileSync(join(pages, 'assets/main-1a2b.js'), 'void 0;');
  server = await startTestServer({ pages });
});
afterAll(async () => {
  await server.end();
  rmSync(pages, { recursive: true });
});

const asBrowser = (path: string) => server.http().get(path).set('accept', 'text/html,application/xhtml+xml');

describe('the pages', () => {
  it.each(['/', '/anvisningar/telefoni/4?gallde=2009-03-02', '/vad-galler?q=v%C3%A4xel'])('open at %s for a browser', async (path) => {
    const { text, headers } = await asBrowser(path).expect(200);
    expect(text).toContain('<title>Anvisa</title>');
    expect(headers['content-type']).toContain('text/html');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toContain("script-src 'self';");
  });

  it('let browsers keep a file whose name changes with what is in it', async () => {
    const { headers } = await server.http().get('/assets/main-1a2b.js').expect(200);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it.each(['/api/nowhere', '/health/nowhere', '/assets/gone-9f.js'])('do not hide that nothing is at %s', async (path) => {
    const { body } = await asBrowser(path).expect(404);
    expect(body).toMatchObject({ code: 'route-unknown' });
  });

  it('are not what another program gets for an address that is not there', async () => {
    const { body } = await server.http().get('/anvisningar/telefoni').set('accept', 'application/json').expect(404);
    expect(body).toMatchObject({ code: 'route-unknown' });
  });
});
