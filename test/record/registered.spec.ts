import { idOf } from '@anvisa/cli/stockholm/ids';
import { CONTACTS } from '@anvisa/cli/stockholm/units';
import { documentsIn } from '@anvisa/record/queries/register';
import { verifyRecord } from '@anvisa/record/verify/verify';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { City } from '../support/city.js';

const [FIRST, SECOND] = CONTACTS;
let city: City;
beforeAll(async () => {
  city = await City.atWork();
});
afterAll(() => city.record.end());

it('what is sent to consultation and what is answered is registered, with its day and from whom, before the decision too (OSL 5:1–2)', async () => {
  const directive = await city.directive('in-review');
  const of = { directive, edition: 1 };
  const units = [FIRST, SECOND].map((one) => idOf('unit', one?.unit ?? ''));
  await city.done('anna', { type: 'open-consultation', ...of, units, question: 'Vad säger nämnden?' });
  await city.done(FIRST?.subject ?? '', {
    type: 'answer-consultation',
    ...of,
    unit: units[0] ?? '',
    answeredBy: { by: 'office' },
    answer: 'Vi har inget att invända.',
  });
  expect(await registered(directive)).toEqual([
    [2, 'ConsultationAnswered', '2027-02-02', 'Telefoni', expect.stringMatching(/nämnd/)],
    [1, 'ConsultationOpened', '2027-02-02', 'Telefoni', null],
    [0, 'case-opened', '2027-02-02', 'Telefoni', null],
  ]);
  expect((await verifyRecord(city.record.superuserUrl)).difference).toBeUndefined();
});

it('that a case is withdrawn is registered as what closes it, under the directive’s title: that of the text was never decided', async () => {
  const directive = await city.directive('in-review');
  await city.done('anna', { type: 'withdraw-edition', directive, edition: 1, reasons: 'Uppgår i nätområdet.' });
  expect(await registered(directive)).toEqual([
    [1, 'EditionWithdrawn', '2027-02-02', 'Telefoni', null],
    [0, 'case-opened', '2027-02-02', 'Telefoni', null],
  ]);
  expect((await verifyRecord(city.record.superuserUrl)).difference).toBeUndefined();
});

it('one day’s cases come by their numbers, page by page: the tenth before the ninth, as it was opened later', async () => {
  for (let opened = 0; opened < 11; opened++) await city.directive('draft');
  const of = { from: '2027-02-02', to: '2027-02-02', secrets: false } as const;
  const whole = await documentsIn(city.record.pool, { ...of, limit: 100 });
  const paged: (typeof whole)[number][] = [];
  for (;;) {
    const last = paged.at(-1);
    const after = last && ([last.registeredOn, last.caseNumber, last.number] as const);
    const page = await documentsIn(city.record.pool, { ...of, after, limit: 4 });
    if (page.length === 0) break;
    paged.push(...page);
  }
  expect(paged).toEqual(whole);
  const numbers = [...new Set(whole.map(({ caseNumber }) => Number(/-(\d+)\//.exec(caseNumber)?.[1])))];
  expect(numbers.length).toBeGreaterThan(10);
  expect(numbers).toEqual(numbers.toSorted((one, other) => other - one));
});

async function registered(directive: string) {
  const { rows } = await city.record.pool.query<{ case_number: string }>('SELECT case_number FROM edition WHERE directive = $1', [
    directive,
  ]);
  const documents = await documentsIn(city.record.pool, { caseNumber: rows[0]?.case_number, limit: 10, secrets: false });
  return documents.map(({ number, kind, registeredOn, about, counterpart }) => [number, kind, registeredOn, about, counterpart]);
}
