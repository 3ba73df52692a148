import { stockholmCase } from '@anvisa/cli/stockholm/case';
import { consulting } from '@anvisa/cli/stockholm/example/texts/consulting';
import { load } from '@anvisa/cli/stockholm/load';
import { Door } from '@anvisa/record/door/door';
import { todayIn } from '@anvisa/record/queries/instance';
import { afterAll, afterEach, beforeAll, describe } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Acting } from './acting.js';
import { chromium } from './chromium.mjs';
import { allLeave, launch, type Visitor, visitorIn } from './launch.mjs';
import { foundation, OwnServer, ownRecord } from './own-server.js';
import { type OwnCase, submitted, supported } from './ready-case.js';

type Visit = (visitor?: Visitor) => Promise<Page>;

const LONG_MS = 120_000;

/** A city of the test's own, behind the product's address: the real case of 2008 where its source leaves it. The council has not decided. */
export function beforeTheCouncil(about: string, tests: (visit: Visit) => void): void {
  const where = chromium() && foundation ? describe : describe.skip;
  where(about, () => {
    const server = new OwnServer();
    let browser: Browser;
    beforeAll(async () => {
      const record = await ownRecord(`council_${process.pid}`, async (pool) => load(new Door(pool), stockholmCase(await todayIn(pool))));
      await server.start(record);
      const { host } = new URL(process.env.ANVISA_ADDRESS ?? '');
      browser = await launch(`--host-resolver-rules=MAP ${host} ${server.host}`);
    }, LONG_MS);
    afterEach(() => allLeave(browser));
    afterAll(async () => {
      await browser.close();
      await server.stop();
    });
    tests((visitor) => visitorIn(browser, visitor));
  });
}

/** The first edition of a directive there, which waits for the director's decision. */
export async function firstCase(visit: Visit, area: 'konsulter' | 'telefoni' = 'konsulter'): Promise<OwnCase> {
  const anna = new Acting(await visit({ as: 'Anna Lind' }));
  const { today } = (await anna.get<{ today: string }>('/api/me')).body;
  const content = consulting(`${Number(today.slice(0, 4)) + 2}-01-01`);
  const { title } = content;
  const { directive, self } = (await anna.act<{ result: { directive: string; self: string } }>('/api/directives', { area, title })).body
    .result;
  await anna.actOn(self, 'drafts', { content });
  const one = { directive, edition: 1, title, self, casePage: `/arenden/${directive}/1`, page: `/beslut/${directive}/1`, anna };
  return supported(await submitted(one), visit);
}
