import type { RefusalCatalogue } from '../refusal-catalogue.js';

export const REPORT_REFUSALS = {
  'report-exists': { ground: 'husregel', sv: 'Anmälan finns redan.', en: 'The report exists already.' },
  'report-empty': {
    ground: 'husregel (KL 6:40)',
    sv: 'Det finns inget beslut att anmäla. Ange minst ett.',
    en: 'There is no decision to report. Give at least one.',
  },
  'too-many-decisions-at-once': {
    ground: 'husregel',
    sv: 'En anmälan tar högst {most} beslut. Dela upp den.',
    en: 'A report takes at most {most} decisions. Divide it.',
  },
  'decision-not-by-delegation': {
    ground: 'KL 6:40, 7:8',
    sv: 'Det finns inget delegationsbeslut {decision} från den {decidedOn}. Läs ärendet på nytt.',
    en: 'There is no decision by delegation {decision} of {decidedOn}. Read the case again.',
  },
  'decision-already-reported': {
    ground: 'KL 6:40, 7:8',
    sv: 'Beslutet {decision} är redan anmält.',
    en: 'The decision {decision} has been reported already.',
  },
  'urgent-goes-to-the-meeting': {
    ground: 'KL 6:39–40',
    sv: 'Ett brådskande beslut anmäls alltid vid nästa sammanträde, inte i särskilt protokoll.',
    en: 'An urgent decision is always reported at the next meeting, not in special minutes.',
  },
  'chairs-decision-is-urgent': {
    ground: 'KL 6:39–40',
    sv: 'Beslutet {decision} fattades av ordföranden i ett brådskande ärende. Anmäl det som brådskande, vid nästa sammanträde.',
    en: 'The decision {decision} was the chair’s on an urgent case. Report it as urgent, at the next meeting.',
  },
  'special-minutes-have-no-meeting': {
    ground: 'KL 6:40',
    sv: 'Särskilt protokoll anmäls inte vid ett sammanträde. Ange dagen då det justerades.',
    en: 'Special minutes are not reported at a meeting. Give the day on which they were adjusted.',
  },
  'report-awaits-meeting': {
    ground: 'KL 6:35, 6:40',
    sv: 'Beslutens anmälan vid sammanträdet är inte införd. Ange sammanträdet först.',
    en: 'The report at the meeting is not recorded. Record the meeting first.',
  },
  'report-in-another-state': {
    ground: 'husregel (livscykeln)',
    sv: 'Anmälan är i läget {state}, så detta kan inte göras.',
    en: 'The report is in the state {state}, so this cannot be done.',
  },
  'recorded-day-ahead': {
    ground: 'husregel (FL § 9)',
    sv: 'Dagen {day} har inte varit. Inför det när det har skett.',
    en: 'The day {day} has not been. Record it when it has happened.',
  },
  'recorded-day-too-early': {
    ground: 'KL 6:35, 6:40, 8:10–11',
    sv: 'Dagen {day} är före det som den bygger på ({after}). Rätta dagen.',
    en: 'The day {day} is before what it follows ({after}). Correct the day.',
  },
  'paragraph-missing': {
    ground: 'KL 6:35',
    sv: 'Ange protokollets paragraf.',
    en: 'Give the paragraph of the minutes.',
  },
} as const satisfies RefusalCatalogue;
