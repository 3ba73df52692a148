import type { PermittedAct } from '@anvisa/domain/permission/permissions';
import type { Caller } from './callers.js';
import type { Case } from './cases.js';

type Unmet = (of: Case, caller: Caller) => string | undefined;

const always = (code: string) => () => code;
const inState =
  (code: string, ...states: readonly string[]): Unmet =>
  ({ state }) =>
    states.includes(state) ? code : undefined;
const unlessDiscussed =
  (code: string): Unmet =>
  ({ isDiscussed }) =>
    isDiscussed ? undefined : code;

/**
 * Conditions beside role and state that a case of the matrix does not meet, by hand: by which code that is told. What is not here and is let through by
 * the table must be done.
 */
const UNMET: Readonly<Partial<Record<PermittedAct, Unmet>>> = {
  'answer-comment': unlessDiscussed('comment-not-found'),
  'answer-consultation': unlessDiscussed('unit-not-consulted'),
  'open-consultation': ({ isDiscussed }) => (isDiscussed ? 'consultation-held' : undefined),
  'widen-consultation': unlessDiscussed('consultation-not-sent'),
  'settle-disqualification': ({ about }, { role }) => {
    if (about === undefined) return 'interest-unknown';
    return role === 'board-secretary' ? 'interest-disputed' : undefined;
  },
  // There is somebody who may decide.
  'take-to-board': always('somebody-may-decide'),
  // Nothing hangs on these people.
  'hand-over-tasks': always('no-tasks'),
  // The unit was there when the directive was decided.
  'leave-unit-out': always('directive-awaits-no-unit'),
  'lift-secrecy': ({ isMarked }) => (isMarked ? undefined : 'mark-not-found'),
  'request-exemption': ({ state }) => (state === 'in-force' ? undefined : 'wrong-state'),
  // The units of the matrix are committees.
  'record-adoption': always('bound-without-adoption'),
  // An evaluator has not answered, and has their day left.
  'conclude-evaluation': always('evaluators-still-to-answer'),
  // No interest is told of in the exemptions of the matrix.
  'settle-exemption-disqualification': ({ state }) =>
    ['requested', 'referred', 'granted'].includes(state) ? 'interest-unknown' : undefined,
  // The directive names the city director, whose exemptions the head of IT does not decide; the board may decide any, and alone what was referred to it.
  'grant-exemption': exempting('requested', 'referred'),
  'refuse-exemption': exempting('requested', 'referred'),
  'revoke-exemption': exempting('granted'),
  'record-special-statement': inState('body-has-not-handled', 'registered', 'office-statement', 'prepared'),
  // The strategy that supersedes is this one.
  'supersede-strategy': inState('successor-not-approved', 'approved'),
  'confirm-mandate': always('mandate-nothing-to-confirm'),
  'record-adjustment': inState('report-awaits-meeting', 'compiled'),
  'end-role': ({ about }) => (about === 'olof' ? 'role-not-found' : undefined),
  'name-deputy': ({ about }) => (about === 'stina' ? 'deputy-for-oneself' : undefined),
};

function exempting(...states: readonly string[]): Unmet {
  return ({ state }, { role }) => {
    if (!states.includes(state)) return undefined;
    const may = state === 'referred' ? ['board-secretary'] : ['city-director', 'deputy', 'board-secretary'];
    return role !== undefined && may.includes(role) ? undefined : 'role-missing';
  };
}

export function unmet(act: PermittedAct, caller: Caller, of: Case): string | undefined {
  return UNMET[act]?.(of, caller);
}
