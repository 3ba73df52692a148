import { dataSourceFor } from '@anvisa/record/database/data-source';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { freshRecord, type TestRecord } from '../support/record.js';

let record: TestRecord;
beforeAll(async () => {
  record = await freshRecord();
});
afterAll(() => record.end());

it('the migrations give exactly the tables that the entities describe', async () => {
  const source = await dataSourceFor(record.superuserUrl).initialize();
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  await source.destroy();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});
