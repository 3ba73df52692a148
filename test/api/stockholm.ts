import { stockholmCase } from '@anvisa/cli/stockholm/case';
import { load } from '@anvisa/cli/stockholm/load';
import { PEOPLE } from '@anvisa/cli/stockholm/people';
import { commandOf, keyOf } from '@anvisa/domain/conduct/command-of';
import { editionConductor } from '@anvisa/domain/conduct/conductors';
import { duesOf } from '@anvisa/domain/conduct/reading';
import type { Content } from '@anvisa/domain/directive/content';
import type { SwedishDate } from '@anvisa/domain/time';
import { readingOf } from '@anvisa/record/conduct/reading-of';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { City } from '../support/city.js';
import { freshRecord, type TestRecord } from '../support/record.js';
import { type Asking, asking, makeApp, ready } from './app.js';
import { watchAnswers } from './as-described.js';
import { startTestIssuer } from './issuer.js';

/** The day on which these tests begin. */
export const TODAY = '2026-11-25';

/** The example city behind a server of its own. */
export interface Stockholm extends Asking {
  readonly city: City;
  readonly record: TestRecord;
  readonly app: NestFastifyApplication;
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
  const app = await makeApp(record.productUrl, { issuer: issuer.address });
  const mustBeAsDescribed = watchAnswers(app);
  await ready(app);
  const subjects = PEOPLE.map(({ subject }) => subject);
  const conduct = conductorOf(city, record);
  return {
    city,
    record,
    app,
    ...(await asking(app, issuer, subjects)),
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
      mustBeAsDescribed();
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
