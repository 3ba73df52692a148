import { expect, it } from '@jest/globals';
import { MemoryRecord, somebody, told } from '../mandate/record.fixture.js';
import { isRefusal } from '../refusal.js';
import { STRATEGY_ACTS } from './acts.js';
import { APPROVED, approvedFrom } from './stockholm.fixture.js';

const registrar = somebody('registrar', 'registrar');

/** Two directives begun while strategy `s` is in force, one of them withdrawn, and the strategies that are to follow. */
function given() {
  const record = new MemoryRecord().given('strategy', 's', ...APPROVED).given('strategy', 'next', ...approvedFrom('2027-01-01'));
  record.given('strategy', 'after', ...approvedFrom('2028-01-01'));
  for (const id of ['d', 'gone'])
    record.given(
      'directive',
      id,
      { type: 'DirectiveStarted', area: id, title: id },
      { type: 'EditionStarted', edition: 1, caseNumber: id, readyBy: '2027-02-01' },
    );
  return record.given('directive', 'gone', { type: 'EditionWithdrawn', edition: 1, reasons: 'Behövs inte.' });
}

const supersede = (record: MemoryRecord, strategy: string, by: string, ...carriesOver: readonly string[]) =>
  record.when(STRATEGY_ACTS['supersede-strategy'], { type: 'supersede-strategy', strategy, by, carriesOver }, registrar);

it('carries over what rests on the strategy, and on from its successor', () => {
  const record = given();
  expect(told(supersede(record, 'next', 'after', 'd'))).toBe('carried-rests-elsewhere');
  expect(told(supersede(record, 's', 'next', 'd'))).toBe('StrategySuperseded');
  expect(record.state('strategy', 's')?.ending).toMatchObject({ carriesOver: ['d'] });
  expect(told(supersede(record, 'next', 'after', 'd'))).toBe('StrategySuperseded');
});

it('refuses to end the strategy with ids that do not rest on it, and names them', () => {
  const outcome = supersede(given(), 's', 'next', 'd', 'mistyped', 'gone');
  expect(isRefusal(outcome) && outcome).toEqual({ refused: 'carried-rests-elsewhere', facts: { directives: 'mistyped, gone' } });
});
