import type { Step } from './script.js';
import {
  acknowledges,
  answers,
  blocks,
  concludes,
  consults,
  content,
  decides,
  drafts,
  evaluates,
  handsOver,
  opines,
  repeals,
  starts,
  submits,
  supports,
} from './wording.js';

const TWO = ['skolnamnden', 'socialnamnden'];
const THREE = [...TWO, 'kyrkogardsnamnden'];

/** The first edition: drafted too late, reviewed too late, postponed, returned, closed by its deadline, decided, evaluated twice. */
export const FIRST: readonly Step[] = [
  starts('2026-01-07', 'olle'),
  drafts('2026-01-20', 'olle', 1, content('2026-12-01', TWO)),
  submits('2026-04-27', 'olle', 1, 'rut', 'roland'),
  supports('2026-04-29', 'rut', 1),
  supports('2026-05-20', 'roland', 1),
  decides('2026-06-12', 'disa', 1, 'postpone', '2026-08-24'),
  decides('2026-09-04', 'disa', 1, 'return'),
  drafts('2026-09-10', 'olle', 1, content('2026-12-01', TWO, 'som ändrats')),
  submits('2026-09-14', 'olle', 1, 'rut', 'roland', 'ragnar'),
  supports('2026-09-16', 'rut', 1),
  blocks('2026-09-17', 'roland', 1, 'k1'),
  answers('2026-09-25', 'olle', 1, 'k1'),
  decides('2026-10-05', 'disa', 1, 'approve'),
  acknowledges('2026-10-08', 'skolan', 1, 'skolnamnden'),
  acknowledges('2026-11-20', 'sociala', 1, 'socialnamnden'),
  evaluates('2027-12-10', 'eva', 1, 1),
  evaluates('2027-12-15', 'emil', 1, 1),
  concludes('2027-12-28', 'hedda', 1, 1, 'keep'),
  evaluates('2029-01-08', 'eva', 1, 2),
  concludes('2029-02-20', 'hedda', 1, 2, 'revise'),
];

/** The first revision, with a consultation that a committee lets lie. */
const SECOND: readonly Step[] = [
  handsOver('2029-02-21', 'hedda', 2, 'olle'),
  drafts('2029-03-05', 'olle', 2, content('2029-09-01', THREE, 'i andra utgåvan')),
  submits('2029-04-10', 'olle', 2, 'rut', 'roland'),
  consults('2029-04-11', 'olle', 2, 'kyrkogardsnamnden', 'skolnamnden'),
  supports('2029-04-12', 'rut', 2),
  supports('2029-04-13', 'roland', 2),
  opines('2029-04-20', 'kyrkan', 2, 'kyrkogardsnamnden'),
  decides('2029-05-25', 'disa', 2, 'approve'),
  acknowledges('2029-05-28', 'skolan', 2, 'skolnamnden'),
  acknowledges('2029-05-28', 'sociala', 2, 'socialnamnden'),
  acknowledges('2029-06-11', 'kyrkan', 2, 'kyrkogardsnamnden'),
  evaluates('2030-09-10', 'eva', 2, 1),
  evaluates('2030-09-11', 'emil', 2, 1),
  concludes('2030-09-20', 'hedda', 2, 1, 'keep'),
  evaluates('2031-10-01', 'emil', 2, 2),
  evaluates('2031-10-02', 'eva', 2, 2),
  concludes('2031-10-10', 'hedda', 2, 2, 'revise'),
];

/** The second revision, and the end. */
const THIRD: readonly Step[] = [
  handsOver('2031-10-13', 'hedda', 3, 'hedda'),
  drafts('2031-11-03', 'hedda', 3, content('2032-03-01', TWO, 'i tredje utgåvan')),
  submits('2031-11-10', 'hedda', 3, 'rut', 'roland'),
  supports('2031-11-12', 'rut', 3),
  supports('2031-11-13', 'roland', 3),
  decides('2031-11-20', 'disa', 3, 'approve'),
  acknowledges('2031-11-24', 'skolan', 3, 'skolnamnden'),
  acknowledges('2031-11-24', 'sociala', 3, 'socialnamnden'),
  evaluates('2033-03-02', 'eva', 3, 1),
  evaluates('2033-03-02', 'emil', 3, 1),
  concludes('2033-03-10', 'hedda', 3, 1, 'keep'),
  concludes('2034-05-02', 'hedda', 3, 2, 'keep'),
  evaluates('2035-05-07', 'eva', 3, 3),
  evaluates('2035-05-07', 'emil', 3, 3),
  concludes('2035-05-08', 'hedda', 3, 3, 'repeal'),
  repeals('2035-05-10', 'disa', 3, '2035-12-31'),
];

/** Ten years of a directive: three editions in force, seven evaluations, missed deadlines of every kind, a repeal. */
export const TEN_YEARS: readonly Step[] = [...FIRST, ...SECOND, ...THIRD];
