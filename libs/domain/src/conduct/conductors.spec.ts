import { describe, expect, test } from '@jest/globals';
import type { Change } from '../act.js';
import { ALL_CONDUCTORS, conductorRef, conductorsWokenBy, editionConductor } from './conductors.js';
import { STANDING_POLICY } from './policy.js';

const change = (stream: string, event: object) => ({ stream, event }) as Change;

describe('a change wakes', () => {
  test.each<[string, Change, readonly string[]]>([
    ['its edition’s conductor', change('directive/d', { type: 'DraftReopened', edition: 2 }), ['directive/d/edition/2']],
    ['nobody, when a draft is saved', change('directive/d', { type: 'DraftSaved', edition: 2 }), []],
    ['nobody, when a directive is begun without an edition', change('directive/d', { type: 'DirectiveStarted' }), []],
    ['nobody, when a receipt comes back', change('receipt/d/2/skolnamnden', { type: 'Acknowledged' }), []],
    ['nobody, when a notice is given', change('conduct/directive/d/edition/2', { type: 'NoticeGiven' }), []],
    ['the conductor of the evaluated edition', change('evaluation/d/2/1', { type: 'EvaluatorAnswered' }), ['directive/d/edition/2']],
    ['its exemption’s conductor', change('exemption/x', { type: 'ExemptionGranted' }), ['exemption/x']],
    ['its strategy’s conductor', change('strategy/s', { type: 'StrategyApproved' }), ['strategy/s']],
    ['all editions too, when a strategy ends', change('strategy/s', { type: 'StrategyRevoked' }), ['strategy/s', 'directive/']],
    ['a deputy’s conductor', change('person/p', { type: 'RoleGiven', role: 'deputy' }), ['deputyship/p']],
    ['nobody, when another role is given', change('person/p', { type: 'RoleGiven', role: 'reviewer' }), []],
    ['everybody, when the policy changes', change('policy/standing', { type: 'PolicyAdopted', policy: STANDING_POLICY }), [ALL_CONDUCTORS]],
  ])('%s', (_, what, woken) => expect(conductorsWokenBy([what])).toEqual(woken));
});

test('a conductor that moves its case wakes the others that it concerns, once, and not itself', () => {
  const changes = [
    change('directive/d', { type: 'EditionSuperseded', edition: 1 }),
    change('directive/d', { type: 'EditionEnteredIntoForce', edition: 2 }),
    change('directive/d', { type: 'EditionEnteredIntoForce', edition: 2 }),
  ];
  expect(conductorsWokenBy(changes, 'directive/d/edition/2')).toEqual(['directive/d/edition/1']);
  expect(conductorsWokenBy(changes)).toEqual(['directive/d/edition/1', 'directive/d/edition/2']);
});

test('a conductor’s id says whose it is', () => {
  expect(conductorRef(editionConductor('d', 2))).toEqual({ kind: 'edition', directive: 'd', edition: 2 });
  expect(conductorRef('exemption/x')).toEqual({ kind: 'exemption', id: 'x' });
  expect(conductorRef('directive/d')).toBeUndefined();
  expect(conductorRef('something/else')).toBeUndefined();
});
