import { describe, expect, it, test } from '@jest/globals';
import { city, DISA, OLLE, TELE, until } from '../directive/case.fixture.js';
import { context, person, type TestRecord, told } from '../receipt/record.fixture.js';
import { liftSecrecy } from './acts/lift-secrecy.js';
import { type MarkSecretCommand, markSecret } from './acts/mark-secret.js';
import { holdsOn, secrecyId } from './secrecy.js';

const DAY = '2026-02-03';
const registrar = person('rigmor', 'registrar');
const mark: MarkSecretCommand = {
  type: 'mark-secret',
  ...TELE,
  provision: 'OSL 18:8',
  authority: 'Kommunstyrelsen',
  from: DAY,
  until: '2026-12-31',
  reasons: 'Ritningarna visar var driften är sårbar.',
};
const lift = { type: 'lift-secrecy', ...TELE, mark: 1, reasons: 'Driften har flyttat.' } as const;

const marked = (): TestRecord => {
  const record = until('decided', city());
  record.when(markSecret, mark, context(DAY, registrar));
  return record;
};
const first = (record: TestRecord) => {
  const [one] = record.state('secrecy', secrecyId(TELE))?.marks ?? [];
  if (!one) throw new Error('there is no mark');
  return one;
};

describe('a mark of secrecy', () => {
  it('names its provision, its day and its authority (OSL 5:5), and holds within its days', () => {
    const one = first(marked());
    expect(one).toEqual({ number: 1, provision: 'OSL 18:8', authority: 'Kommunstyrelsen', markedOn: DAY, from: DAY, until: '2026-12-31' });
    expect(['2026-02-02', DAY, '2026-12-31', '2027-01-01'].map((day) => holdsOn(one, day))).toEqual([false, true, true, false]);
  });

  it('is lifted once, and its making stays', () => {
    const record = marked();
    expect(told(record.when(liftSecrecy, lift, context('2026-03-02', registrar)))).toEqual(['SecrecyLifted']);
    expect(first(record)).toMatchObject({ markedOn: DAY, liftedOn: '2026-03-02' });
    expect(holdsOn(first(record), '2026-03-02')).toBe(false);
    expect(told(record.when(liftSecrecy, lift, context('2026-03-03', registrar)))).toBe('mark-lifted');
    expect(told(record.when(liftSecrecy, { ...lift, mark: 7 }, context('2026-03-03', registrar)))).toBe('mark-not-found');
  });

  test.each<[string, Partial<MarkSecretCommand>, typeof registrar, string]>([
    ['an officer', {}, OLLE, 'role-missing'],
    ['the director', {}, DISA, 'role-missing'],
    ['one without provision', { provision: ' ' }, registrar, 'mark-without-ground'],
    ['one whose provision is a word', { provision: 'blaha' }, registrar, 'mark-without-ground'],
    ['one whose provision names no act', { provision: '18 kap. 8 §' }, registrar, 'mark-without-ground'],
    ['one without authority', { authority: '' }, registrar, 'mark-without-ground'],
    ['one on a document that is not there', { document: 9 }, registrar, 'marked-document-not-found'],
    ['one that ends before it begins', { until: '2026-02-01' }, registrar, 'mark-ends-before'],
    ['one without reasons', { reasons: '' }, registrar, 'reasons-missing'],
    ['one on an edition that is not there', { edition: 9 }, registrar, 'not-found'],
  ])('refuses %s', (_, part, actor, code) => {
    expect(told(until('decided', city()).when(markSecret, { ...mark, ...part }, context(DAY, actor)))).toBe(code);
  });

  test.each(['OSL 18:8', '18 kap. 8 § OSL', 'SekrL 5 kap. 2 §', 'offentlighets- och sekretesslagen (2009:400) 19:3'])(
    'rests on %s',
    (provision) => {
      expect(told(until('decided', city()).when(markSecret, { ...mark, provision }, context(DAY, registrar)))).toEqual(['SecrecyMarked']);
    },
  );

  it('holds up nobody who works on the case: the directive’s own stream is as it was', () => {
    const record = until('decided', city());
    const before = record.state('directive', 'tele');
    record.when(markSecret, mark, context(DAY, registrar));
    expect(record.state('directive', 'tele')).toBe(before);
  });
});
