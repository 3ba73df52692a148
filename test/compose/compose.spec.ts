import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { findCompose } from './compose-cli.js';
import { compose, ROOT, read, SOURCE, services } from './compose-file.js';

// Its `$schema` names draft-07 by https, which is no name that ajv knows it by: draft-07 is what ajv takes without one.
const { $schema: _, ...schema } = JSON.parse(read('test/fixtures/compose-spec.json'));
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

describe('docker-compose.yml', () => {
  it('is as the Compose Specification says', () => {
    validate(parse(SOURCE, { merge: true }));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['a key that there is not', SOURCE.replace('healthcheck:', 'healthchecks:')],
    ['a condition that there is not', SOURCE.replace('service_healthy', 'service_well')],
    ['a port that is none', SOURCE.replace('ports: [', 'ports: [{ publish: 80 }, ')],
  ])('would not pass with %s', (_fault, source) => {
    expect(validate(parse(source, { merge: true }))).toBe(false);
  });

  it('has all parts of the production shape', () => {
    const parts = ['door', 'server', 'worker', 'migrate', 'postgres', 'temporal', 'temporal-ui', 'keycloak', 'mail'];
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(parts));
    expect(compose.services.server?.deploy?.replicas).toMatch(/SERVERS:-\d/);
    expect(compose.services.worker?.deploy?.replicas).toMatch(/WORKERS:-\d/);
    // Several of one service cannot share a port of the host's: the door is for that.
    expect(compose.services.server?.ports).toBeUndefined();
  });

  it.each(services)('pins the version of %s', (_name, { image, build }) => {
    expect(image).toMatch(build ? /^anvisa:.*:-\d+\.\d+\.\d+\}$/ : /:v?\d+\.\d+(\.\d+)?$/);
  });

  it.each(services)('lets %s wait only for what there is, and for health only where it is looked after', (_name, { depends_on = {} }) => {
    for (const [needed, { condition }] of Object.entries(depends_on)) {
      const service = compose.services[needed];
      if (condition === 'service_healthy') expect(service?.healthcheck).toBeDefined();
      if (condition === 'service_completed_successfully') expect(service).not.toHaveProperty('restart');
    }
  });

  it.each(['door', 'server', 'worker', 'postgres', 'temporal', 'keycloak', 'mail'])('keeps %s up, and looks after its health', (name) => {
    expect(compose.services[name]).toMatchObject({ restart: 'unless-stopped', healthcheck: { test: expect.anything() } });
  });

  it('holds no password, and does not start without one', () => {
    const named = SOURCE.match(/\$\{\w*PASSWORD[^}]*\}/g) ?? [];
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((variable) => !variable.endsWith(':?set it in .env}'))).toEqual([]);
    const secrets = services
      .flatMap(([, { environment = {} }]) => Object.entries(environment))
      .filter(([name]) => /PASSWORD|PWD/.test(name));
    expect(secrets.filter(([, value]) => !/^\$\{\w+:\?/.test(String(value)))).toEqual([]);
  });

  it('tells the server and the worker what they read', () => {
    const shared = ['DATABASE_URL', 'PUBLIC_URL', 'LOG_FORMAT'];
    expect(compose.services.server?.environment).toMatchObject(
      given(...shared, 'HOST', 'PORT', 'OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'),
    );
    expect(compose.services.worker?.environment).toMatchObject(
      given(...shared, 'HOST', 'TEMPORAL_ADDRESS', 'TEMPORAL_NAMESPACE', 'SMTP_URL', 'MAIL_FROM'),
    );
    expect(compose.services.migrate?.environment).toMatchObject(
      given('DATABASE_URL', 'DATABASE_OWNER_URL', 'TEMPORAL_ADDRESS', 'TEMPORAL_NAMESPACE'),
    );
    expect(compose.services.server?.environment).not.toHaveProperty('DATABASE_OWNER_URL');
    expect(compose.services.worker?.environment).not.toHaveProperty('DATABASE_OWNER_URL');
  });

  it('names files and volumes that there are', () => {
    for (const [, { build, volumes = [] }] of services) {
      if (build) expect(existsSync(join(ROOT, build.dockerfile))).toBe(true);
      for (const [source = ''] of volumes.map((volume) => volume.split(':'))) {
        if (source.startsWith('.')) expect([source, existsSync(join(ROOT, source))]).toEqual([source, true]);
        else expect(compose.volumes).toHaveProperty(source);
      }
    }
  });

  it('asks for nothing that example.env does not name', () => {
    const asked = new Set([...SOURCE.matchAll(/\$\{(\w+)/g)].map(([, name]) => name));
    const named = new Set([...read('docker/example.env').matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name));
    expect([...asked].filter((name) => !named.has(name))).toEqual([]);
    expect([...named].filter((name) => !asked.has(name))).toEqual([]);
  });
});

function given(...names: string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, expect.anything()]));
}

const composeCli = findCompose();
const whereComposeIs = composeCli ? describe : describe.skip;

whereComposeIs('Compose itself', () => {
  const dir = mkdtempSync(join(tmpdir(), 'anvisa-compose-'));
  afterAll(() => rmSync(dir, { recursive: true }));
  const config = (env: string, ...args: string[]) => {
    writeFileSync(join(dir, 'env'), env);
    return composeCli?.(['--env-file', join(dir, 'env'), 'config', ...args]);
  };
  const filledIn = read('docker/example.env').replace(/=$/gm, '=secret');

  it('reads the file, filled in as example.env says', () => {
    const { status, output } = config(filledIn) ?? {};
    expect({ status, output: status === 0 ? '' : output }).toEqual({ status: 0, output: '' });
    expect(parse(output ?? '').services.server).toMatchObject({
      deploy: { replicas: 2 },
      environment: { OIDC_ISSUER: 'http://sso.localhost/realms/anvisa', PUBLIC_URL: 'http://anvisa.localhost' },
    });
  });

  it('refuses to start without a password', () => {
    expect(config(read('docker/example.env'), '--quiet')).toMatchObject({ status: 1, output: expect.stringContaining('set it in .env') });
  });
});
