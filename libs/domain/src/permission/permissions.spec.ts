import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { World } from '../act.js';
import { ROLES, type Role, SYSTEM } from '../actor.js';
import { ACTS, type ActType } from '../acts.js';
import type { AggregateState } from '../aggregates.js';
import { EDITION_ACTS } from '../directive/acts.js';
import { city, edition, until } from '../directive/case.fixture.js';
import type { Case } from '../directive/edition-act.js';
import { EDITION_STATES } from '../directive/states.js';
import { answerEvaluation } from '../evaluation/acts/answer-evaluation.js';
import { concludeEvaluation } from '../evaluation/acts/conclude-evaluation.js';
import { asCounted } from '../evaluation/as-counted.js';
import { opened } from '../evaluation/round.fixture.js';
import { grantExemption } from '../exemption/acts/grant-exemption.js';
import { referExemption } from '../exemption/acts/refer-exemption.js';
import { refuseExemption } from '../exemption/acts/refuse-exemption.js';
import { revokeExemption } from '../exemption/acts/revoke-exemption.js';
import { requested } from '../exemption/exemption.fixture.js';
import { EXEMPTION_STATES } from '../exemption/states.js';
import { context, person, type TestRecord } from '../receipt/record.fixture.js';
import { CONDITIONS } from './conditions.js';
import { rolesOf } from './permission.js';
import { PERMISSION_OF } from './permission-of.js';
import { PERMISSIONS, type PermittedAct } from './permissions.js';
import { permitted } from './permitted.js';

const DAY = '2026-02-02';
const acts = Object.keys(PERMISSIONS) as PermittedAct[];
const editionActs = Object.keys(EDITION_ACTS) as (keyof typeof EDITION_ACTS)[];
const world = city();
const mandates = worldOf(world);
const reviewed = edition(until('in-review', world));

/** Somebody who holds one role alone, on the case of whom everything is. */
const only = (role: Role) => person('p', { role, unit: 'skolnamnden', from: '2008-01-01' });

/** A case in a state, which the person has, is asked to review, is consulted on, and is concerned by. */
function theirs(state: (typeof EDITION_STATES)[number]): Case {
  const directive = world.state('directive', 'tele');
  if (!directive || !reviewed.review) throw new Error('the fixture has a directive in review');
  return {
    directive,
    edition: {
      ...reviewed,
      state,
      officer: 'p',
      review: { ...reviewed.review, reviewers: ['p'] },
      consultation: { units: ['skolnamnden'], answers: [], openedAt: reviewed.startedAt, answerBy: DAY },
      interests: [{ person: 'p', raisedBy: 'other' }],
    },
  };
}

/** What each role may do, as it was agreed, and not as the table says. */
const AGREED: Readonly<Record<Role, readonly PermittedAct[]>> = {
  'it-officer': [
    'register-strategy',
    'record-office-statement',
    'attach-strategy-document',
    'record-missing-document',
    'draft-area-map',
    'start-directive',
    'save-draft',
    'submit-draft',
    'reopen-draft',
    'withdraw-edition',
    'hand-over-case',
    'answer-comment',
    'open-consultation',
    'widen-consultation',
    'start-revision',
    'plan-evaluation',
    'replace-reviewer',
    'replace-evaluator',
  ],
  'head-of-it': [
    'draft-area-map',
    'start-directive',
    'save-draft',
    'submit-draft',
    'reopen-draft',
    'withdraw-edition',
    'hand-over-case',
    'answer-comment',
    'open-consultation',
    'widen-consultation',
    'start-revision',
    'plan-evaluation',
    'open-evaluation',
    'conclude-evaluation',
    'replace-reviewer',
    'replace-evaluator',
    'leave-unit-out',
    'hand-over-tasks',
    'grant-exemption',
    'refuse-exemption',
    'revoke-exemption',
    'refer-exemption',
  ],
  reviewer: ['give-verdict', 'decline-review'],
  evaluator: ['answer-evaluation', 'decline-evaluation'],
  'city-director': [
    'name-deputy',
    'decide-edition',
    'correct-edition',
    'extend-edition',
    'decide-repeal',
    'grant-exemption',
    'refuse-exemption',
    'revoke-exemption',
    'refer-exemption',
  ],
  deputy: [
    'decide-edition',
    'correct-edition',
    'extend-edition',
    'decide-repeal',
    'grant-exemption',
    'refuse-exemption',
    'revoke-exemption',
    'refer-exemption',
  ],
  'committee-contact': ['answer-consultation', 'acknowledge', 'record-adoption', 'request-exemption'],
  registrar: [
    'dispose-words',
    'register-strategy',
    'record-office-statement',
    'record-preparation',
    'record-board-proposal',
    'record-special-statement',
    'record-council-decision',
    'attach-strategy-document',
    'record-missing-document',
    'supersede-strategy',
    'revoke-strategy',
    'annul-strategy',
    'adopt-area-map',
    'mark-secret',
    'lift-secrecy',
  ],
  'board-secretary': [
    'register-strategy',
    'record-office-statement',
    'record-preparation',
    'record-board-proposal',
    'record-special-statement',
    'record-council-decision',
    'attach-strategy-document',
    'record-missing-document',
    'supersede-strategy',
    'revoke-strategy',
    'annul-strategy',
    'adopt-area-map',
    'issue-mandate',
    'confirm-mandate',
    'revoke-mandate',
    'record-board-decision',
    'record-chair-decision',
    'take-to-board',
    'correct-edition',
    'extend-edition',
    'decide-repeal',
    'grant-exemption',
    'refuse-exemption',
    'revoke-exemption',
    'compile-report',
    'record-meeting',
    'record-adjustment',
    'record-announcement',
    'take-notice-down',
  ],
  auditor: [],
  administrator: [
    'register-person',
    'give-role',
    'end-role',
    'name-deputy',
    'hand-over-tasks',
    'close-person',
    'register-unit',
    'close-unit',
    'adopt-policy',
    'draft-area-map',
  ],
};
/** Whoever works with cases may say that somebody has an interest, or step aside; whoever acts chooses how they are told. */
const COMMON = {
  cases: ['declare-interest', 'settle-disqualification', 'declare-exemption-interest', 'settle-exemption-disqualification'],
  all: ['set-notice-preference'],
} as const;

function agreed(role: Role): readonly string[] {
  const cases = role === 'administrator' || role === 'auditor' ? [] : COMMON.cases;
  return [...AGREED[role], ...cases, ...(role === 'auditor' ? [] : COMMON.all)].sort();
}

describe('the table of permissions', () => {
  it.each(ROLES)('lets the role %s do what was agreed, and nothing else', (role) => {
    expect(acts.filter((act) => !permitted(act, context(DAY, only(role)))).sort()).toEqual(agreed(role));
  });

  it('has words and a ground for every act', () => {
    for (const { sv, en, ground } of Object.values(PERMISSION_OF)) expect([sv, en, ground].every((one) => one.trim() !== '')).toBe(true);
    expect(Object.keys(PERMISSION_OF).sort()).toEqual(Object.keys(ACTS).sort());
  });
});

describe('a condition of the table', () => {
  it.each(Object.keys(CONDITIONS))('%s is a rule by that name, and some act asks it', (name) => {
    const subjects = readdirSync(new URL('..', import.meta.url));
    const rules = subjects.filter((subject) => existsSync(new URL(`../${subject}/rules/${name}.ts`, import.meta.url)));
    expect(rules).not.toEqual([]);
    const asked = Object.values(PERMISSION_OF).flatMap(({ conditions = [], also = [], byDelegation = [] }) => [
      ...conditions,
      ...also,
      ...byDelegation,
    ]);
    expect(asked).toContain(name);
  });
});

describe('acts on an edition', () => {
  const cells = editionActs.flatMap((act) => ROLES.map((role) => [act, role] as const));

  it.each(cells)('%s by the role %s is allowed in the states of its row at most', (act, role) => {
    const row = PERMISSION_OF[act];
    for (const state of EDITION_STATES) {
      const refusal = EDITION_ACTS[act].may(theirs(state), context(DAY, only(role)), mandates);
      const may = rolesOf(row).includes(role);
      expect(refusal?.refused === 'role-missing').toBe(!may);
      if (may) expect(refusal?.refused === 'wrong-state').toBe(!row.states?.includes(state));
    }
  });

  it.each(['submit-draft', 'reopen-draft', 'answer-comment'] as const)('%s is the officer’s who has the case', (act) => {
    const { directive, edition: own } = theirs(act === 'reopen-draft' ? 'ready' : 'draft');
    const other = { directive, edition: { ...own, officer: 'another' } };
    expect(EDITION_ACTS[act].may(other, context(DAY, only('it-officer')), mandates)?.refused).toBe('not-the-officer');
  });

  it('a verdict is given by those who were asked', () => {
    const { directive, edition: own } = theirs('in-review');
    const other = { directive, edition: { ...own, review: own.review && { ...own.review, reviewers: ['another'] } } };
    expect(EDITION_ACTS['give-verdict'].may(other as Case, context(DAY, only('reviewer')), mandates)?.refused).toBe('reviewer-not-asked');
  });
});

describe('an auditor or an administrator alone', () => {
  const alone = fc.constantFrom<Role>('auditor', 'administrator').map(only);
  const inState = fc.constantFrom(...EDITION_STATES);

  it('does nothing to an edition, in any state', () => {
    fc.assert(
      fc.property(alone, inState, fc.constantFrom(...editionActs), (actor, state, act) => {
        expect(EDITION_ACTS[act].may(theirs(state), context(DAY, actor), mandates)?.refused).toBe('role-missing');
      }),
    );
  });

  it('neither evaluates nor exempts, in any state', () => {
    const round = opened();
    const evaluation = asCounted(stateOf(round, 'evaluation', 'tele/1/1'), edition(round));
    const exempted = requested();
    const exemption = stateOf(exempted, 'exemption', 'x1');
    const directive = stateOf(exempted, 'directive', 'tele');
    const ruling = edition(exempted);
    fc.assert(
      fc.property(alone, fc.constantFrom(...EXEMPTION_STATES), (actor, state) => {
        const asked = context(DAY, actor);
        for (const act of [answerEvaluation, concludeEvaluation]) expect(act.may(evaluation, asked)?.refused).toBe('role-missing');
        for (const act of [grantExemption, refuseExemption, revokeExemption, referExemption]) {
          expect(act.may({ exemption: { ...exemption, state }, directive, ruling }, asked, mandates)?.refused).toBe('role-missing');
        }
      }),
    );
  });

  it('is the auditor’s whole lot: no act of any kind', () => {
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(ACTS) as ActType[])), (act) => {
        expect(PERMISSION_OF[act].who.some(({ roles }) => roles.includes('auditor'))).toBe(false);
      }),
    );
  });
});

describe('the system', () => {
  it('does what falls due, lets the first administrator in, and nothing of what people decide (KL 6:37–38)', () => {
    const mayDo = acts.filter((act) => !permitted(act, context(DAY, SYSTEM))).sort();
    expect(mayDo).toEqual(['compile-report', 'give-role', 'open-evaluation', 'register-person']);
  });
});

/** The world as a decision asks for it: the mandates and the strategy that they rest on. */
function worldOf(record: TestRecord): World {
  const ids = { mandate: ['board', 'director'], strategy: ['leverans'] };
  const find: World['find'] = (kind, id) => record.state(kind, id);
  return { find, all: (kind) => (kind in ids ? ids[kind as keyof typeof ids] : []).flatMap((id) => find(kind, id) ?? []) };
}

function stateOf<K extends 'evaluation' | 'exemption' | 'directive'>(record: TestRecord, kind: K, id: string): AggregateState<K> {
  const state = record.state(kind, id);
  if (!state) throw new Error(`there is no ${kind} ${id}`);
  return state;
}
