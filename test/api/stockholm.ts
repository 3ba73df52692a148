import { randomUUID } from 'node:crypto';
import { stockholmCase } from '@anvisa/cli/stockholm/case';
import { load } from '@anvisa/cli/stockholm/load';
import { PEOPLE } from '@anvisa/cli/stockholm/people';
import { commandOf, keyOf } from '@anvisa/domain/conduct/command-of';
import { editionConductor } from '@anvisa/domain/conduct/conductors';
import { duesOf } from '@anvisa/domain/conduct/reading';
import type { Content } from '@anvisa/domain/directive/content';
import type { SwedishDate } from '@anvisa/domain/time';
import type { LogSettings } from '@anvisa/process/log';
import { readingOf } from '@anvisa/record/conduct/reading-of';
import { createApp } from '@anvisa/server/app';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest, { type Test } from 'supertest';
import { City } from '../support/city.js';
import { freshRecord, type TestRecord } from '../support/record.js';
import { SIGN_IN, startTestIssuer } from './issuer.js';

/** The day on which these tests begin. */
export const TODAY = '2026-11-25';

/** The example city behind a server of its own. */
export interface Stockholm {
  readonly city: City;
  readonly record: TestRecord;
  readonly app: NestFastifyApplication;
  get(path: string, who?: string): Test;
  /** An act of somebody's, under a fresh key unless one is given. */
  act(path: string, who: string, body: object, headers?: Readonly<Record<string, string>>): Test;
  /** Lets a day come. The conductor does nothing of itself here. */
  passTo(day: SwedishDate): Promise<void>;
  /** What the conductor of a directive's edition has to do by now, done. */
  conduct(directive: string, edition?: number): Promise<void>;
  /** A directive for telephony in force from tomorrow on, and the day after that come. */
  inForce(more?: Partial<Content>): Promise<string>;
  end(): Promise<void>;
}

/** @param councilDecided whether the council has approved the strategy, as an example. */
export async function startStockholm({ councilDecided = true } = {}): Promise<Stockholm> {
  const [record, issuer] = await Promise.all([freshRecord(), startTestIssuer()]);
  const passTo = (day: SwedishDate) => record.setClock(`${day}T09:00:00.000Z`);
  await passTo(TODAY);
  const city = councilDecided ? await City.founded(record, TODAY) : new City(record);
  if (!councilDecided) await load(city.door, stockholmCase(TODAY));
  const app = await createApp({
    pool: record.pool,
    issuer: issuer.address,
    ...SIGN_IN,
    publicUrl: 'http://anvisa.test',
    logFormat: 'json',
    logLevel: (process.env.TEST_LOG ?? 'silent') as LogSettings['logLevel'],
    actsPerMinute: 0,
    trustProxy: false,
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const tokens = new Map<string, string>();
  for (const { subject } of PEOPLE) tokens.set(subject, await issuer.token(subject));
  const signed = (test: Test, who?: string) => (who === undefined ? test : test.set('authorization', `Bearer ${tokens.get(who)}`));
  const conduct = conductorOf(city, record);
  return {
    city,
    record,
    app,
    get: (path, who) => signed(supertest(app.getHttpServer()).get(path), who),
    act: (path, who, body, headers = {}) =>
      signed(
        supertest(app.getHttpServer())
          .post(path)
          .set({ 'idempotency-key': randomUUID(), ...headers })
          .send(body),
        who,
      ),
    passTo,
    conduct,
    inForce: async (more = {}) => {
      const directive = await city.directive('decided', { inForceFrom: '2026-11-26', ...more });
      await conduct(directive);
      await passTo('2026-11-27');
      await conduct(directive);
      return directive;
    },
    end: async () => {
      await app.close();
      await record.end();
      await issuer.stop();
    },
  };
}

/** Does what is due, until nothing is: each move brings the next. */
function conductorOf(city: City, record: TestRecord): Stockholm['conduct'] {
  return async (directive, edition = 1) => {
    for (;;) {
      const reading = await readingOf(record.pool, editionConductor(directive, edition));
      if (!reading) throw new Error(`there is no edition ${edition} of ${directive}`);
      const dues = duesOf(reading).filter(({ due }) => due <= reading.now);
      if (dues.length === 0) return;
      for (const due of dues) await city.act('system', commandOf(due), { key: keyOf(due) });
    }
  };
}
