import { proposed } from './founding.js';
import { type Step, step } from './script.js';
import { acknowledges, content, DECISION, decides, drafts, starts, submits, supports } from './wording.js';

const UNITS = ['skolnamnden', 'socialnamnden'];

/** A successor that the board has proposed, and the council not yet decided on. */
const PROPOSED_SUCCESSOR: readonly Step[] = proposed('s2', ['2025-12-01', '2025-12-15', '2026-02-02']).map(([who, command]) =>
  step('2026-02-02', who, command),
);

/** An exemption, a deputy and a strategy's end, on a directive that hurries into force. */
const LIVES: readonly Step[] = [
  starts('2026-01-07', 'olle'),
  drafts('2026-01-08', 'olle', 1, content('2026-03-02', UNITS)),
  submits('2026-01-09', 'olle', 1, 'rut', 'roland'),
  supports('2026-01-12', 'rut', 1),
  supports('2026-01-12', 'roland', 1),
  decides('2026-01-13', 'disa', 1, 'approve'),
  acknowledges('2026-01-14', 'skolan', 1, 'skolnamnden'),
  acknowledges('2026-01-14', 'sociala', 1, 'socialnamnden'),
  step('2026-03-10', 'skolan', {
    type: 'request-exemption',
    exemption: 'x',
    directive: 'd',
    edition: 1,
    provision: 'procurement',
    unit: 'skolnamnden',
    reasons: 'Skäl.',
    until: '2026-05-15',
  }),
  step('2026-03-12', 'disa', {
    type: 'grant-exemption',
    exemption: 'x',
    directive: 'd',
    until: '2026-05-15',
    conditions: '',
    record: DECISION,
  }),
  step('2026-04-01', 'disa', {
    type: 'name-deputy',
    person: 'dag',
    inStead: 'disa',
    employee: true,
    from: '2026-04-13',
    until: '2026-04-24',
    namedBy: { by: 'city-director' },
    reason: 'Ledighet.',
  }),
  step('2026-04-20', 'signe', {
    type: 'record-council-decision',
    strategy: 's2',
    day: '2026-04-20',
    paragraph: '8',
    outcome: 'approved',
    from: '2026-06-01',
    isExample: true,
  }),
  step('2026-05-04', 'signe', { type: 'supersede-strategy', strategy: 's1', by: 's2', carriesOver: [] }),
];

export const OTHER_LIVES: readonly Step[] = [...LIVES, ...PROPOSED_SUCCESSOR].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

/** What it should give, by a calendar on the wall. */
export const OTHER_LIVES_BY_HAND: readonly string[] = [
  '2026-01-09 10:00 tell-reviewers → roland, rut',
  '2026-01-12 10:00 tell-director → disa',
  '2026-01-13 10:00 EditionPublished',
  '2026-01-13 10:00 ReceiptSent',
  '2026-01-13 10:00 ReceiptSent',
  '2026-01-13 10:00 tell-committees → skolan, sociala',
  '2026-01-13 10:00 tell-outcome → olle',
  '2026-01-21 08:00 remind-strategy-review → hedda, maj, signe',
  '2026-03-02 00:00 EnteredIntoForce',
  '2026-03-02 08:00 remind-council-condition → maj, signe',
  '2026-03-10 10:00 tell-exemption-requested → disa',
  '2026-03-12 10:00 tell-exemption-decided → skolan',
  '2026-03-30 08:00 remind-council-condition → maj, signe',
  '2026-04-08 08:00 tell-deputyship-begins → dag, disa',
  '2026-04-15 08:00 tell-exemption-expiry → skolan',
  '2026-04-24 08:00 tell-deputyship-ends → dag, disa',
  '2026-05-15 08:00 tell-exemption-expiry → skolan',
  '2026-05-16 00:00 ExemptionExpired',
  '2026-06-01 00:00 EditionLapsed',
  '2026-06-01 00:00 tell-lapse → olle, skolan, sociala',
  '2027-06-01 08:00 remind-strategy-review → hedda, maj, signe',
];
