import { idOf } from '@anvisa/cli/stockholm/ids';
import type { Role } from '@anvisa/domain/actor';
import type { Command } from '@anvisa/domain/acts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { manyNames, withRole } from '../support/many-names.js';
import { type Stockholm, startStockholm, TODAY } from './stockholm.js';

const TOMORROW = '2026-11-26';

let server: Stockholm;
beforeAll(async () => {
  server = await startStockholm();
  const reviewers = ['Åsa Ny', 'Örjan Slut', 'Östen Borta'].map((name) => withRole(name, 'reviewer', TODAY));
  await inOrder(manyNames(), ...reviewers, withRole('Åke Sedan', 'reviewer', TOMORROW));
}, 120_000);
afterAll(() => server.end());

async function inOrder(...commands: readonly (readonly Command[])[]): Promise<void> {
  for (const command of commands.flat()) await server.city.done('ada', command);
}

async function holding(role: Role, page = 'limit=200'): Promise<string[]> {
  const { body } = await server.get(`/api/people?role=${role}&${page}`, 'anna').expect(200);
  return body.items.map(({ name }: { name: string }) => name);
}

describe('in a city with more names than a page holds', () => {
  it('nobody late in the alphabet is on the first page of all, and whoever holds the role is on that of the role', async () => {
    const all = (await server.get('/api/people?limit=200', 'anna').expect(200)).body;
    expect(all.items.map(({ name }: { name: string }) => name)).not.toContain('Åsa Ny');
    expect(all.next).toBeDefined();
    expect(await holding('reviewer')).toEqual(['Erik Malm', 'Rita Sjö', 'Ylva Grahn', 'Åsa Ny', 'Örjan Slut', 'Östen Borta']);
    expect(await holding('it-officer')).toEqual(['Anna Lind']);
  });

  it('a role that has ended is not held, nor one that has not begun, and whoever leaves is not chosen', async () => {
    const person = (name: string) => ({ person: idOf('person', name) });
    await inOrder([
      { type: 'end-role', ...person('Örjan Slut'), number: 1, lastDay: TODAY, reason: 'Byter tjänst.' },
      { type: 'close-person', ...person('Östen Borta'), lastDay: TOMORROW, reason: 'Slutar.' },
    ]);
    expect(await holding('reviewer')).toEqual(['Erik Malm', 'Rita Sjö', 'Ylva Grahn', 'Åsa Ny', 'Örjan Slut']);
    await server.passTo(TOMORROW);
    expect(await holding('reviewer')).toEqual(['Erik Malm', 'Rita Sjö', 'Ylva Grahn', 'Åke Sedan', 'Åsa Ny']);
  });

  it('goes on from page to page of one role, and of that alone', async () => {
    const first = (await server.get('/api/people?role=reviewer&limit=2', 'anna').expect(200)).body;
    expect(await holding('reviewer', `limit=2&cursor=${first.next}`)).toEqual(['Ylva Grahn', 'Åke Sedan']);
    expect((await server.get(`/api/people?role=evaluator&cursor=${first.next}`, 'anna').expect(422)).body.code).toBe('cursor-invalid');
  });

  it('finds by role and a part of the name at once', async () => {
    expect(await holding('reviewer', 'name=%C3%A5')).toEqual(['Åke Sedan', 'Åsa Ny']);
  });

  it('knows no other roles', async () => {
    const { pointers } = (await server.get('/api/people?role=reviewers', 'anna').expect(422)).body;
    expect(pointers).toMatchObject([{ pointer: '/role', code: 'choice' }]);
  });

  it('has every unit on some page, the last as Swedes sort', async () => {
    const first = (await server.get('/api/units?limit=200').expect(200)).body;
    const rest = (await server.get(`/api/units?limit=200&cursor=${first.next}`).expect(200)).body;
    const names = [...first.items, ...rest.items].map(({ name }: { name: string }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.at(-1)).toBe('Äldrenämnden');
    expect(rest.next).toBeUndefined();
  });
});
