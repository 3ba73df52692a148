import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type ApiCase, caseUntil, done } from './case.js';
import { idOf } from './city.js';
import { startTestServer, type TestServer } from './server.js';

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(JSON.parse(readFileSync(new URL('../../apps/server/openapi.json', import.meta.url), 'utf8'), closed), 'api');

/** As read from JSON: an object has the properties that it is described with, and no other. */
function closed(_: string, schema: unknown): unknown {
  const isOpen = typeof schema === 'object' && schema !== null && 'properties' in schema && !('additionalProperties' in schema);
  return isOpen ? { ...schema, additionalProperties: false } : schema;
}

/** What an answer has that its description does not say, or says otherwise. */
function strayIn(answer: unknown, name: string): readonly string[] {
  const validate = ajv.compile({ $ref: `api#/components/schemas/${name}` });
  validate(answer);
  return (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
}

let server: TestServer;
let one: ApiCase;
beforeAll(async () => {
  server = await startTestServer();
  one = await caseUntil(server, 'ready');
  await done(server, one, 'interests', 'disa', { person: idOf('disa'), reasons: 'Min bror äger leverantören.' });
});
afterAll(() => server.end());

describe('an answer is as it is described', () => {
  it('of an edition with an interest in it', async () => {
    const { body } = await server.get(one.self, 'olle').expect(200);
    expect(body.interests).toMatchObject([{ barsSince: expect.any(String) }]);
    expect(strayIn(body, 'EditionAnswer')).toEqual([]);
  });

  it('of the trail, with values of every kind', async () => {
    const { body } = await server.get('/api/trail?limit=50', 'axel').expect(200);
    expect(strayIn(body, 'WholeTrailAnswer')).toEqual([]);
  });
});
