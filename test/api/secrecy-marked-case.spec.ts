import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mark, openCase, WITHOUT_THE_RIGHT, WORD } from './marked-case.js';
import { type Stockholm, startStockholm } from './stockholm.js';

let server: Stockholm;
let directive: string;
let edition: string;
beforeAll(async () => {
  server = await startStockholm();
  directive = await openCase(server);
  edition = `/api/directives/${directive}/editions/1`;
  await mark(server, directive);
});
afterAll(() => server.end());

const read = async (path: string, who?: string) => (await server.get(path, who).expect(200)).body;

it('what a provision said, and since when, is told to those alone who may read it', async () => {
  const history = `/api/directives/${directive}/provisions/p1/history`;
  for (const who of WITHOUT_THE_RIGHT) {
    for (const path of [history, `${edition}/provision-marks`]) await server.get(path, who).expect(404);
  }
  expect((await read(history, 'henrik')).items).toMatchObject([{ edition: 1, provision: { text: expect.stringContaining(WORD) } }]);
  expect((await read(`${edition}/provision-marks`, 'rita')).items).toHaveLength(4);
});
