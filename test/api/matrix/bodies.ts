import { AREAS } from '@anvisa/cli/stockholm/area-map';
import { idOf } from '@anvisa/cli/stockholm/ids';
import { COUNCILS_MANDATE } from '@anvisa/cli/stockholm/strategy';
import { STANDING_POLICY } from '@anvisa/domain/conduct/policy';
import type { PermittedAct } from '@anvisa/domain/permission/permissions';
import { MORE_AREAS } from '../../support/areas.js';
import { decisionRecord, telephony } from '../../support/city.js';
import { type Caller, UNIT } from './callers.js';
import { ANNULMENT, ANSWERS, APPROVAL, type Case, MARK, PROPOSAL, REVOCATION, strategyNumbered } from './cases.js';

/** Each strategy has a number of its own. */
let strategies = 0;

const reasons = 'Skäl.';
const reason = 'Skäl.';
const record = decisionRecord();
const person = (name: string) => idOf('person', name);
const board = { day: '2026-11-30', paragraph: '§ 12', reasons };
/** An exemption is decided by a delegate's record, or as the board did at a meeting after the request. */
const exempted = (role: Caller['role']) => (role === 'board-secretary' ? { board } : { record });
const provisions = telephony().provisions.map((one, n) =>
  n === 0 ? { ...one, text: one.text.replace('Bestämmelse', 'Bestämelse') } : one,
);
const components = AREAS.flatMap((area) => area.components);
const areas = [
  ...AREAS.map(({ id, name, components: own }) => ({ id, name, isExample: true, components: own.map((one) => one.id) })),
  ...MORE_AREAS,
];

export const AREA_MAP_DRAFT = { components, areas };

/** What else a body depends on: the day, a decision not yet reported, another strategy. */
export interface Given {
  readonly today: string;
  readonly decision: object;
  readonly successor: string;
  readonly freeArea: string;
}

type Body = (of: Case, given: Given, caller: Caller) => object;

/** A body with which each act is right, for the case in question: what refuses it is who asks, or the state. */
export const BODIES: Readonly<Partial<Record<PermittedAct, Body>>> = {
  'start-directive': (_, { freeArea }) => ({ area: freeArea, title: 'Telefoni' }),
  'save-draft': () => ({ content: telephony() }),
  'submit-draft': () => ({ reviewers: [person('rita'), person('erik')] }),
  'reopen-draft': () => ({ reasons }),
  'withdraw-edition': () => ({ reasons }),
  'hand-over-case': () => ({ to: person('ivar'), reasons }),
  'start-revision': () => ({}),
  'give-verdict': ({ textHash }) => ({ textHash, verdict: 'supports', reasons: '', comments: [] }),
  'decline-review': () => ({ reasons }),
  'replace-reviewer': () => ({ reviewer: person('rita'), successor: person('nora'), reasons }),
  'take-to-board': () => ({ reasons }),
  'decline-evaluation': () => ({ reasons }),
  'replace-evaluator': () => ({ evaluator: person('elin'), successor: person('eva'), reasons }),
  'answer-comment': () => ({ answer: 'Högst två år.' }),
  'open-consultation': () => ({ units: [UNIT], question: 'Vad säger nämnden?' }),
  'widen-consultation': () => ({ units: [idOf('unit', 'trafiknamnden')], answerBy: '2027-12-01' }),
  'answer-consultation': () => ({ unit: UNIT, answeredBy: { by: 'office' }, answer: 'Tillstyrks.' }),
  'declare-interest': () => ({ person: person('nora'), reasons }),
  'settle-disqualification': () => ({ person: person('rita'), disqualified: true, reasons }),
  'decide-edition': ({ textHash }) => ({ textHash, outcome: 'approve', record }),
  'record-board-decision': () => ({ outcome: 'approved', board }),
  'record-chair-decision': () => ({
    outcome: 'approved',
    decidedOn: '2026-11-30',
    decidedBy: 'Karin Ek, kommunstyrelsens ordförande',
    empowerment: 'KS 2026-01-14 § 7',
    reasons,
  }),
  'correct-edition': ({ state }, _, { role }) => ({
    content: telephony({ provisions, ...(state === 'in-force' && { inForceFrom: '2026-11-26' }) }),
    what: 'Stavning',
    reasons,
    ...(role === 'board-secretary' && { board }),
  }),
  'extend-edition': (_, __, { role }) => ({
    units: [idOf('unit', 'trafiknamnden')],
    ...(role === 'board-secretary' ? { board } : { record }),
  }),
  'decide-repeal': (_, __, { role }) => ({ lastDay: '2027-12-31', ...(role === 'board-secretary' ? { board } : { record }) }),
  acknowledge: ({ textHash }) => ({ textHash, responsible: 'Kjell Ros' }),
  'record-adoption': (_, { today }) => ({ on: today, paragraph: '§ 3' }),
  'plan-evaluation': () => ({ on: '2027-03-01', reasons }),
  'open-evaluation': () => ({ round: 1, reasons }),
  'answer-evaluation': () => ({ answers: ANSWERS, findings: [] }),
  'conclude-evaluation': () => ({ outcome: 'keep', reasons, withoutReasons: reasons }),
  'request-exemption': () => ({ provision: 'p4', unit: UNIT, reasons, until: '2027-06-30' }),
  'declare-exemption-interest': () => ({ person: person('nora'), reasons }),
  'settle-exemption-disqualification': () => ({ person: person('stina'), disqualified: true, reasons }),
  'refer-exemption': () => ({ reasons }),
  'grant-exemption': (_, __, { role }) => ({ until: '2027-06-30', conditions: '', ...exempted(role) }),
  'refuse-exemption': (_, __, { role }) => exempted(role),
  'revoke-exemption': (_, __, { role }) => exempted(role),
  'compile-report': (_, { decision }) => ({ kind: 'meeting', decisions: [decision] }),
  'record-meeting': (_, { today }) => ({ day: today, paragraph: '§ 5' }),
  'record-adjustment': (_, { today }) => ({ day: today }),
  'record-announcement': (_, { today }) => ({ day: today }),
  'take-notice-down': (_, { today }) => ({ day: today }),
  'register-strategy': () => strategyNumbered(`031-99${strategies++}/2026`),
  'record-office-statement': () => ({ dated: '2026-10-01', preparedBy: 'It-avdelningen' }),
  'record-preparation': () => ({ presenter: 'Sten Nordin' }),
  'record-board-proposal': () => PROPOSAL,
  'record-special-statement': () => ({ whose: 'En ledamot', body: 'executive-board', note: 'En synpunkt.' }),
  'record-council-decision': () => APPROVAL,
  'attach-strategy-document': () => ({ what: 'minutes', title: 'Protokoll', sha256: 'a'.repeat(64) }),
  'record-missing-document': () => ({ what: 'minutes', reason }),
  'supersede-strategy': (_, { successor }) => ({ by: successor, carriesOver: [] }),
  'revoke-strategy': () => REVOCATION,
  'annul-strategy': () => ANNULMENT,
  'issue-mandate': (_, { today }) => ({
    giver: 'executive-board',
    holder: 'city-director',
    areas: ['telefoni'],
    parent: COUNCILS_MANDATE,
    from: today,
    decidedOn: '2026-11-23',
    paragraph: '§ 3',
    mayNameDeputy: false,
    maySubdelegate: false,
    text: 'Besluta om telefoni.',
  }),
  'confirm-mandate': (_, { today }) => ({ day: today, paragraph: '§ 7' }),
  'revoke-mandate': (_, { today }) => ({ from: '2026-12-15', decidedOn: today, paragraph: '§ 4', reason }),
  'draft-area-map': () => AREA_MAP_DRAFT,
  'adopt-area-map': (_, { today }) => ({
    from: '2027-01-01',
    decision: { body: 'executive-board', day: today, paragraph: '§ 8' },
    fates: [],
  }),
  'register-person': () => ({ subject: 'ny', name: 'Ny Person', email: 'ny@stad.example' }),
  'give-role': (_, { today }) => ({ role: 'evaluator', from: today, reason }),
  'end-role': (_, { today }) => ({ number: 1, lastDay: today, reason }),
  'name-deputy': (_, __, { role }) => ({
    inStead: person('stina'),
    employee: true,
    from: '2027-02-01',
    until: '2027-02-14',
    namedBy: role === 'city-director' ? { by: 'city-director' } : { by: 'executive-board', day: '2026-11-25', paragraph: '§ 9' },
    reason,
  }),
  'set-notice-preference': () => ({ preference: 'daily-digest', language: 'en' }),
  'close-person': (_, { today }) => ({ lastDay: today, reason }),
  'hand-over-tasks': () => ({ successors: {}, reasons }),
  'mark-secret': () => MARK,
  'lift-secrecy': () => ({ reasons }),
  'dispose-words': (_, { today }) => ({
    fields: ['reasons'],
    authority: 'Kommunstyrelsen',
    decidedOn: today,
    reference: 'SSA 2026:3',
    reasons,
  }),
  'register-unit': () => ({ kind: 'company', name: 'S:t Erik Kommunikation' }),
  'leave-unit-out': (_, { decision }) => ({ directives: [(decision as { readonly directive: string }).directive], reasons }),
  'close-unit': (_, { today }) => ({ lastDay: today, reason }),
  'adopt-policy': () => ({ policy: structuredClone(STANDING_POLICY), reasons }),
};
