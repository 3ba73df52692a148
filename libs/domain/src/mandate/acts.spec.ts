import { describe, expect, it } from '@jest/globals';
import { APPROVED, CHANGED, PROPOSED } from '../strategy/stockholm.fixture.js';
import type { ConfirmMandateCommand } from './acts/confirm-mandate.js';
import type { IssueMandateCommand } from './acts/issue-mandate.js';
import type { RevokeMandateCommand } from './acts/revoke-mandate.js';
import { MANDATE_ACTS } from './acts.js';
import { mandateInForce } from './chain.js';
import { isLate } from './late-end.js';
import { chainGiven, FROM_BOARD, FROM_COUNCIL, issued } from './mandates.fixture.js';
import { MemoryRecord, somebody, told } from './record.fixture.js';

const area = (id: string) => ({ id, name: id, isExample: true, components: [] });
const AREAS = ['telefoni', 'drift', 'konsulter'].map(area);
const ADOPTED = {
  type: 'AreaMapAdopted',
  version: 1,
  from: '2027-01-01',
  decision: { body: 'executive-board', day: '2026-01-14', paragraph: '1' },
  fates: [],
} as const;

const secretary = somebody('secretary', 'board-secretary');

describe('issue-mandate', () => {
  const council: IssueMandateCommand = { type: 'issue-mandate', mandate: 'new', ...FROM_COUNCIL };
  const board: IssueMandateCommand = { type: 'issue-mandate', mandate: 'new', ...FROM_BOARD };
  const given = () =>
    chainGiven({ strategy: PROPOSED })
      .given('mandate', 'narrow', issued(FROM_COUNCIL, { areas: ['telefoni', 'drift'] }))
      .given('area-map', 'map', { type: 'AreaMapDrafted', version: 1, components: [], areas: AREAS }, ADOPTED)
      .given('area-map', 'map', { type: 'AreaMapDrafted', version: 2, components: [], areas: [area('fax')] });

  it.each<readonly [string, IssueMandateCommand, string]>([
    ["the council's, dated by the decision that it awaits", council, 'MandateIssued'],
    ["the board's, on condition of the council's decision", board, 'MandateIssued'],
    ['one that there is', { ...board, mandate: 'board' }, 'mandate-exists'],
    ['straight from the council to the director', { ...council, holder: 'city-director' }, 'mandate-line-wrong'],
    ['from the board to itself', { ...board, holder: 'executive-board' }, 'mandate-line-wrong'],
    ['by a board that has no power named', { ...board, parent: undefined }, 'mandate-without-parent'],
    ['by a board whose power is unknown', { ...board, parent: 'none' }, 'mandate-without-parent'],
    ["by a board that names the director's power", { ...board, parent: 'board' }, 'mandate-without-parent'],
    ['by a council that names a power above it', { ...council, parent: 'council' }, 'mandate-without-parent'],
    ['for no area', { ...board, areas: [] }, 'mandate-without-area'],
    ['for one of the areas that the giver has', { ...board, parent: 'narrow', areas: ['drift'] }, 'MandateIssued'],
    ['for an area that no map has', { ...board, areas: ['drift', 'telefonni'] }, 'mandate-area-unknown'],
    ['for an area that is drafted alone', { ...board, areas: ['fax'] }, 'mandate-area-unknown'],
    ['for an area that the giver lacks', { ...board, parent: 'narrow', areas: ['drift', 'konsulter'] }, 'mandate-wider-than-parent'],
    ['for all, by a giver that has some', { ...board, parent: 'narrow' }, 'mandate-wider-than-parent'],
    ["the board's, undated", { ...board, decidedOn: undefined }, 'mandate-undated'],
    ["the council's, undated and unconditional", { ...council, condition: undefined }, 'mandate-undated'],
    ['decided on a day to come', { ...board, decidedOn: '2026-11-26', from: '2026-11-26' }, 'day-in-future'],
    ['from before it was decided', { ...board, from: '2008-10-21' }, 'mandate-begins-before-decision'],
    ['that ends before it begins', { ...board, until: '2008-10-21' }, 'period-reversed'],
    ['on condition of an unknown strategy', { ...board, condition: { strategy: 'none' } }, 'not-found'],
  ])('%s', (_, command, then) => {
    expect(told(given().when(MANDATE_ACTS['issue-mandate'], command, secretary))).toBe(then);
  });

  it('is recorded by the board secretary', () => {
    expect(told(given().when(MANDATE_ACTS['issue-mandate'], board, somebody('a', 'administrator', 'registrar')))).toBe('role-missing');
  });

  it.each([
    [council, 'KL 1991:900 3:10'],
    [board, 'KL 1991:900 6:33'],
    [{ ...board, decidedOn: '2019-01-01', from: '2019-01-01' }, 'KL 2017:725 7:5'],
  ])('cites the law of its day', (command, ground) => {
    const record = given();
    record.when(MANDATE_ACTS['issue-mandate'], command, secretary);
    expect(record.state('mandate', 'new')?.ground).toBe(ground);
  });
});

describe('confirm-mandate', () => {
  const confirm: ConfirmMandateCommand = { type: 'confirm-mandate', mandate: 'board', day: '2008-12-01', paragraph: '9' };

  it.each([
    ['after a changed approval', CHANGED, {}, 'MandateConfirmed'],
    ['after an approval as worded', APPROVED, {}, 'mandate-nothing-to-confirm'],
    ['before the council has decided', PROPOSED, {}, 'mandate-nothing-to-confirm'],
    ['dated before the council', CHANGED, { day: '2008-11-23' }, 'mandate-confirmed-too-early'],
    ['dated ahead', CHANGED, { day: '2026-11-26' }, 'day-in-future'],
    ['of no mandate', CHANGED, { mandate: 'none' }, 'not-found'],
  ] as const)('%s', (_, strategy, said, then) => {
    expect(told(chainGiven({ strategy }).when(MANDATE_ACTS['confirm-mandate'], { ...confirm, ...said }, secretary))).toBe(then);
  });

  it('is done once', () => {
    const record = chainGiven({ strategy: CHANGED });
    record.when(MANDATE_ACTS['confirm-mandate'], confirm, secretary);
    expect(told(record.when(MANDATE_ACTS['confirm-mandate'], confirm, secretary))).toBe('mandate-nothing-to-confirm');
  });
});

describe('revoke-mandate', () => {
  const revoke: RevokeMandateCommand = {
    type: 'revoke-mandate',
    mandate: 'board',
    from: '2026-11-25',
    decidedOn: '2026-11-20',
    paragraph: '5',
    reason: 'Ny delegationsordning',
  };

  it.each([
    ['from today', {}, 'MandateRevoked'],
    ['from a day to come', { from: '2027-01-01' }, 'MandateRevoked'],
    ['from the day of its decision, recorded later', { from: '2026-11-20' }, 'MandateRevoked'],
    ['backwards', { from: '2026-11-19' }, 'mandate-revoked-backwards'],
    ['by a decision to come', { from: '2026-12-01', decidedOn: '2026-11-30' }, 'day-in-future'],
    ['of no mandate', { mandate: 'none' }, 'not-found'],
  ])('%s', (_, said, then) => {
    expect(told(chainGiven({ strategy: APPROVED }).when(MANDATE_ACTS['revoke-mandate'], { ...revoke, ...said }, secretary))).toBe(then);
  });

  it('recorded late leaves what was decided before it with its mandate, and nothing after it', () => {
    const record = chainGiven({ strategy: APPROVED });
    record.when(MANDATE_ACTS['revoke-mandate'], { ...revoke, from: '2026-11-20' }, secretary);
    const on = (day: string) => mandateInForce(record.world(), { area: 'telefoni', day, office: 'city-director' });
    expect(on('2026-11-19')).toMatchObject({ chain: ['mandate/board', 'mandate/council'] });
    expect(on('2026-11-20')).toMatchObject({ refused: 'mandate-revoked' });
  });

  it.each([
    ['before its first day', '2026-11-26', false],
    ['on its first day, when decisions may have been taken already', '2026-11-25', true],
    ['after it', '2026-11-20', true],
  ])('recorded %s', (_, from, late) => {
    const record = chainGiven({ strategy: APPROVED });
    record.when(MANDATE_ACTS['revoke-mandate'], { ...revoke, from }, secretary);
    const { revoked } = record.state('mandate', 'board') ?? {};
    expect(revoked).toMatchObject({ from, recordedOn: '2026-11-25' });
    expect(revoked && isLate(revoked)).toBe(late);
  });

  it('is done once it works, and by the board secretary', () => {
    const record = chainGiven({ strategy: APPROVED });
    expect(told(record.when(MANDATE_ACTS['revoke-mandate'], revoke, somebody('d', 'city-director')))).toBe('role-missing');
    record.when(MANDATE_ACTS['revoke-mandate'], revoke, secretary);
    for (const from of ['2026-11-20', revoke.from, '2026-12-01'])
      expect(told(record.when(MANDATE_ACTS['revoke-mandate'], { ...revoke, from }, secretary))).toBe('mandate-already-revoked');
  });

  it('comes earlier than planned where the giver says so, and no later', () => {
    const record = chainGiven({ strategy: APPROVED });
    record.when(MANDATE_ACTS['revoke-mandate'], { ...revoke, from: '2027-01-01' }, secretary);
    for (const from of ['2027-01-01', '2027-02-01'])
      expect(told(record.when(MANDATE_ACTS['revoke-mandate'], { ...revoke, from }, secretary))).toBe('mandate-already-revoked');
    expect(told(record.when(MANDATE_ACTS['revoke-mandate'], revoke, secretary))).toBe('MandateRevoked');
    expect(record.state('mandate', 'board')?.revoked).toMatchObject({ from: '2026-11-25' });
    const onTheDay = mandateInForce(record.world(), { area: 'telefoni', day: '2026-11-25', office: 'city-director' });
    expect(onTheDay).toMatchObject({ refused: 'mandate-revoked' });
  });

  it('never by the system', () => {
    expect(told(new MemoryRecord().given('mandate', 'board', issued(FROM_BOARD)).when(MANDATE_ACTS['revoke-mandate'], revoke))).toBe(
      'role-missing',
    );
  });
});
