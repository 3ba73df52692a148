import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { idOf } from '@anvisa/cli/stockholm/ids';
import { Door } from '@anvisa/record/door/door';
import { unreportedDecisions } from '@anvisa/record/queries/unreported-decisions';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type pg from 'pg';
import { freshArea } from '../support/areas.js';
import { City } from '../support/city.js';

let city: City;
beforeAll(async () => {
  city = await City.atWork();
});
afterAll(() => city.record.end());

type Component = { id: string; name: string; yearlyCostSek: number };
type Area = { id: string; name: string; isExample: boolean; components: string[] };
type Command = Parameters<Door['execute']>[0];
const asked = (by: string) => ({ actor: idOf('person', by), key: randomUUID(), origin: 'test' });

/** An act that rests between its reading and its writing until another has been done, or has been held up for a while. */
async function whileItRests(by: string, command: Command, other: () => Promise<{ kind: string }>) {
  const { pool } = city.record;
  let done: Promise<{ kind: string }> | undefined;
  const resting = new Proxy(pool, {
    get: (target, name) =>
      name === 'connect' ? async () => rested(await target.connect()) : Reflect.get(name === 'query' ? rested(target) : target, name),
  });
  function rested<T extends pg.Pool | pg.PoolClient>(of: T): T {
    const query = async (asking: { name?: string }) => {
      const answer = await of.query(asking as pg.QueryConfig);
      if (asking.name?.startsWith('read-by-id') && !done) {
        done = other();
        await Promise.race([done, wait(300)]);
      }
      return answer;
    };
    return new Proxy(of, { get: (target, name) => (name === 'query' ? query : bound(target, name)) });
  }
  const first = await new Door(resting).execute(command, asked(by));
  return [first, await done] as const;
}

function bound(target: object, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name);
  return typeof value === 'function' ? value.bind(target) : value;
}

it('a decision is reported once, though two gather reports at the same moment', async () => {
  await city.directive('decided');
  const decisions = (await unreportedDecisions(city.record.pool, { limit: 10, secrets: true })).flatMap(
    ({ decidedOn, directive, edition, document }) =>
      directive !== null && edition !== null && document !== null ? [{ decidedOn, directive, edition, document }] : [],
  );
  expect(decisions.length).toBeGreaterThan(0);
  const gather = () => ({ type: 'compile-report', report: randomUUID(), kind: 'meeting', decisions }) as const;
  const answers = await whileItRests('bodil', gather(), () => city.act('bodil', gather()));
  expect(new Set(answers.map((one) => one?.kind))).toEqual(new Set(['accepted', 'refused']));
});

it('nobody becomes city director beside another who was registered and became it meanwhile', async () => {
  const end = { type: 'end-role', person: idOf('person', 'stina'), number: 1, lastDay: '2027-02-28', reason: 'Slutar' } as const;
  await city.done('ada', end);
  const becomes = (person: string) =>
    ({ type: 'give-role', person, role: 'city-director', from: '2027-03-01', reason: 'Tillträder' }) as const;
  const answers = await whileItRests('ada', becomes(idOf('person', 'henrik')), async () => {
    const person = randomUUID();
    await city.act('ada', { type: 'register-person', person, subject: 'nova', name: 'Nova Ny', email: 'nova@stad.example' });
    return city.act('ada', becomes(person));
  });
  expect(new Set(answers.map((one) => one?.kind))).toEqual(new Set(['accepted', 'refused']));
});

it('an adopted map takes along the directive that was begun meanwhile', async () => {
  const { pool } = city.record;
  const [closes, stays] = [freshArea(), freshArea()];
  const { rows } = await pool.query<{ id: string; state: { versions: { components: Component[]; areas: Area[] }[] } }>(
    "SELECT id, state FROM stream WHERE kind = 'area-map'",
  );
  const [{ id, state } = { id: '', state: { versions: [] } }] = rows;
  const map = id.slice('area-map/'.length);
  const { components = [], areas = [] } = state.versions.at(-1) ?? {};
  await city.done('anna', { type: 'draft-area-map', map, components, areas: areas.filter((area) => area.id !== closes) });
  const directive = randomUUID();
  const answers = await whileItRests(
    'bodil',
    {
      type: 'adopt-area-map',
      map,
      from: '2027-03-01',
      decision: { body: 'executive-board', day: '2027-02-01', paragraph: '8' },
      fates: [{ area: closes, fate: 'move', to: stays }],
    },
    () => city.act('anna', { type: 'start-directive', directive, area: closes, title: 'Begynt' }),
  );
  expect(answers.map((one) => one?.kind)).toEqual(['accepted', 'accepted']);
  const governed = await pool.query('SELECT area FROM directive_area WHERE directive = $1 ORDER BY from_day', [directive]);
  expect(governed.rows).toEqual([{ area: closes }, { area: stays }]);
});
