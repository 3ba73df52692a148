import { describe, expect, test } from '@jest/globals';
import type { SwedishDate } from '../time.js';
import { CONDUCT_ACTS } from './acts.js';
import type { TellingAct } from './conduct-act.js';
import { editionIn, on, receiptSent } from './edition.fixture.js';
import { STANDING_POLICY } from './policy.js';
import { type Due, duesOf } from './reading.js';
import type { ConductRecord } from './record.fixture.js';
import { whatNext } from './what-next.js';

function closed(record: ConductRecord, unit: string, lastDay: SwedishDate): ConductRecord {
  record.given('unit', unit, on('2008-01-01'), { type: 'UnitRegistered', kind: 'committee', name: unit });
  return record.given('unit', unit, on('2026-09-01'), { type: 'UnitClosed', lastDay, reason: 'Uppgått i annan nämnd.' });
}

const duesOn = (record: ConductRecord, day: SwedishDate) => duesOf(whatNext(record.edition('d'), STANDING_POLICY, on(day)));
const daysOf = (dues: readonly Due[], ...acts: readonly string[]) =>
  dues.filter(({ act }) => acts.includes(act)).map(({ due }) => due.slice(0, 10));
const awaited = (record: ConductRecord, day: SwedishDate) => daysOf(duesOn(record, day), 'remind-committees', 'escalate-acknowledgement');

/** What the notice that comes first on a day says, and to whom. */
function gives(record: ConductRecord, act: TellingAct, day: SwedishDate) {
  const due = duesOn(record, day).find((one) => one.act === act);
  if (!due) return undefined;
  const outcome = record.when(CONDUCT_ACTS[act], { type: act, ...due }, on(day));
  const [given] = 'changes' in outcome ? outcome.changes : [];
  if (!given || !('recipients' in given.event)) throw new Error(JSON.stringify(outcome));
  return { to: given.event.recipients.map(({ person }) => person), about: given.event.about };
}

const both = () =>
  receiptSent(receiptSent(editionIn('published'), 'skolnamnden', '2026-10-01', '2026-10-15'), 'socialnamnden', '2026-10-01', '2026-10-15');

describe('a unit that has closed', () => {
  test('is sent no edition that is decided later, nor counted among the addressees that lack it', () => {
    const [dispatch] = duesOn(closed(editionIn('decided'), 'skolnamnden', '2026-09-30'), '2026-10-01').filter(
      ({ act }) => act === 'send-to-committees',
    );
    expect(dispatch).toMatchObject({ units: ['socialnamnden'] });
    const sent = receiptSent(closed(editionIn('published'), 'skolnamnden', '2026-09-30'), 'socialnamnden', '2026-10-01', '2026-10-15');
    expect(daysOf(duesOn(sent, '2026-10-01'), 'send-to-committees')).toEqual([]);
  });

  test('is sent it on its last day still', () => {
    const [dispatch] = duesOn(closed(editionIn('decided'), 'skolnamnden', '2026-10-01'), '2026-10-01').filter(
      ({ act }) => act === 'send-to-committees',
    );
    expect(dispatch).toMatchObject({ units: ['skolnamnden', 'socialnamnden'] });
  });

  test('is awaited until its last day, and no longer', () => {
    const alone = () => receiptSent(editionIn('published'), 'skolnamnden', '2026-10-01', '2026-10-15');
    expect(awaited(alone(), '2026-10-01')).toHaveLength(4);
    expect(awaited(closed(alone(), 'skolnamnden', '2026-10-13'), '2026-10-01')).toEqual(['2026-10-12']);
    expect(awaited(closed(alone(), 'skolnamnden', '2026-10-13'), '2026-10-14')).toEqual([]);
  });

  test('is neither told of what it was sent nor reminded, and the others are', () => {
    const record = closed(both(), 'skolnamnden', '2026-10-01');
    expect(gives(record, 'tell-committees', '2026-10-02')).toMatchObject({ to: ['sociala'] });
    expect(gives(record, 'remind-committees', '2026-10-12')).toMatchObject({ to: ['sociala'], about: { silent: 1, of: 1 } });
    expect(gives(record, 'escalate-acknowledgement', '2026-10-22')).toMatchObject({ to: ['hedda'], about: { silent: 1, of: 1 } });
  });

  test('counts as having acknowledged what it did acknowledge', () => {
    const record = closed(both(), 'skolnamnden', '2026-10-05');
    record.given(
      'receipt',
      'd/1/skolnamnden',
      on('2026-10-02'),
      { type: 'Acknowledged', responsible: 'Sara Skog', textHash: 'h1' },
      'skolan',
    );
    expect(gives(record, 'escalate-acknowledgement', '2026-10-22')).toMatchObject({ about: { silent: 1, of: 2 } });
  });

  test('is asked for no opinion, and its silence is told to nobody', () => {
    const asked = (...units: string[]) =>
      editionIn('ready').given('directive', 'd', on('2026-10-01'), {
        type: 'ConsultationOpened',
        edition: 1,
        units,
        question: '',
        answerBy: '2026-10-29',
      });
    const both = closed(asked('skolnamnden', 'socialnamnden'), 'skolnamnden', '2026-09-30');
    expect(gives(both, 'tell-consulted', '2026-10-01')).toMatchObject({ to: ['sociala'] });
    expect(gives(both, 'remind-consultation', '2026-10-22')).toMatchObject({ to: ['sociala'] });
    const alone = closed(asked('skolnamnden'), 'skolnamnden', '2026-10-25');
    expect(daysOf(duesOn(alone, '2026-10-01'), 'remind-consultation', 'escalate-consultation')).toEqual(['2026-10-22']);
  });
});
