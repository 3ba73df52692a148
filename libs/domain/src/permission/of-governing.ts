import { STRATEGY_TRANSITIONS } from '../strategy/states.js';
import { statesBefore } from '../transition.js';
import { anyCase, type Permissions } from './permission.js';
import { OFFICERS } from './role-groups.js';

const PREPARERS = [anyCase('registrar', 'board-secretary', 'it-officer')] as const;
const RECORDERS = [anyCase('registrar', 'board-secretary')] as const;
const SECRETARY = [anyCase('board-secretary')] as const;
const before = (...events: readonly string[]) => statesBefore(STRATEGY_TRANSITIONS, ...events);

/** Who records a strategy's case: the office what it has prepared, the registrar and the board's secretary what the bodies decided. */
export const STRATEGY_PERMISSIONS = {
  'register-strategy': { sv: 'Registrera en strategi', en: 'Register a strategy', who: PREPARERS, ground: 'OSL 5:1' },
  'record-office-statement': {
    sv: 'Föra in tjänsteutlåtandet',
    en: 'Record the office’s statement',
    who: PREPARERS,
    states: before('OfficeStatementRecorded'),
    ground: 'husregel (KL 5:26)',
  },
  'record-preparation': {
    sv: 'Föra in beredningen',
    en: 'Record the mayoral preparation',
    who: RECORDERS,
    states: before('PreparationEndorsed'),
    ground: 'husregel (KL 5:26)',
  },
  'record-board-proposal': {
    sv: 'Föra in styrelsens förslag',
    en: 'Record the board’s proposal',
    who: RECORDERS,
    states: before('BoardProposed'),
    ground: 'KL 5:26, 6:38',
  },
  'record-special-statement': {
    sv: 'Anteckna ett särskilt uttalande',
    en: 'Note a special statement',
    who: RECORDERS,
    ground: 'KL 4:28, 6:17',
  },
  'record-council-decision': {
    sv: 'Föra in fullmäktiges beslut',
    en: 'Record the council’s decision',
    who: RECORDERS,
    states: before('StrategyApproved', 'StrategyRemitted', 'StrategyTabled', 'StrategyRejected'),
    ground: 'KL 5:1–2',
  },
  'attach-strategy-document': { sv: 'Tillföra en handling', en: 'Attach a document', who: PREPARERS, ground: 'OSL 5:1' },
  'record-missing-document': {
    sv: 'Anteckna att en handling saknas',
    en: 'Note that a document is missing',
    who: PREPARERS,
    ground: 'OSL 5:1',
  },
  'supersede-strategy': {
    sv: 'Ersätta strategin',
    en: 'Supersede the strategy',
    who: RECORDERS,
    states: before('StrategySuperseded'),
    ground: 'KL 5:1–2',
  },
  'revoke-strategy': {
    sv: 'Upphäva strategin',
    en: 'Revoke the strategy',
    who: RECORDERS,
    states: before('StrategyRevoked'),
    ground: 'KL 5:1–2',
  },
  'annul-strategy': {
    sv: 'Föra in att strategin är upphävd av domstol',
    en: 'Record a court’s annulment',
    who: RECORDERS,
    states: before('StrategyAnnulled'),
    ground: 'KL 13:8',
  },
} as const satisfies Permissions;

/** Who records what the council and the board have let others decide. */
export const MANDATE_PERMISSIONS = {
  'issue-mandate': { sv: 'Föra in ett uppdrag', en: 'Record a mandate', who: SECRETARY, ground: 'KL 6:37' },
  'confirm-mandate': { sv: 'Bekräfta ett uppdrag', en: 'Confirm a mandate', who: SECRETARY, ground: 'KL 6:37' },
  'revoke-mandate': { sv: 'Återkalla ett uppdrag', en: 'Revoke a mandate', who: SECRETARY, ground: 'KL 6:37' },
} as const satisfies Permissions;

/** Who prepares a division of the delivery into areas, and who records that it was adopted; to prepare one decides nothing. */
export const AREA_PERMISSIONS = {
  'draft-area-map': {
    sv: 'Skissa en områdesindelning',
    en: 'Draft an area map',
    who: [anyCase(...OFFICERS, 'administrator')],
    ground: 'husregel (TF 2:12)',
  },
  'adopt-area-map': {
    sv: 'Föra in beslut om områdesindelning',
    en: 'Record the adoption of an area map',
    who: [anyCase('board-secretary', 'registrar')],
    ground: 'husregel (KL 6:37)',
  },
} as const satisfies Permissions;
