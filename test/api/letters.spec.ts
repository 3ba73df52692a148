import { idOf } from '@anvisa/cli/stockholm/ids';
import { compose } from '@anvisa/notify/compose';
import { NoticeStore } from '@anvisa/record/notices/notice-store';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Stockholm, startStockholm } from './stockholm.js';

let server: Stockholm;
beforeAll(async () => {
  server = await startStockholm();
});
afterAll(() => server.end());

it('a letter and what it says that it is about are in the language that its reader has chosen, else in Swedish', async () => {
  const chosen = { preference: 'at-once', language: 'en' };
  await server.act(`/api/people/${idOf('person', 'karin')}/notice-preferences`, 'karin', chosen).expect(201);
  await server.inForce();
  const notices = await new NoticeStore(server.record.pool).take(100, 60);
  const letters = notices.filter(({ act }) => act === 'tell-committees').map((notice) => compose(notice, 'http://anvisa.test'));
  const letterTo = (name: string) => letters.find(({ to }) => to.name === name);
  expect(letterTo('Karin Holm')).toMatchObject({
    language: 'en',
    subject: 'New directive: Anvisning för telefoni, edition 1',
    text: expect.stringMatching(/^Dear Karin,/),
  });
  expect(letterTo('Sven Alm')).toMatchObject({
    language: 'sv',
    subject: 'Ny anvisning: Anvisning för telefoni, utgåva 1',
    text: expect.stringMatching(/^Hej Sven!/),
  });
});
