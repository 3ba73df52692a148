import type { Column } from './csv.js';
import type {
  AcknowledgementFigureAnswer,
  AreaFigureAnswer,
  ComingAnswer,
  OutcomesOfYearAnswer,
  PhaseFigureAnswer,
} from './figures.answer.js';

/** The columns of each figure's table, by the words of the pages. */

export const AREAS: readonly Column<AreaFigureAnswer>[] = [
  { heading: 'Område', of: ({ name }) => name },
  { heading: 'Årlig kostnad (kr)', of: ({ yearlyCostSek }) => yearlyCostSek },
  { heading: 'Gällande anvisning', of: ({ inForce }) => inForce?.title },
  { heading: 'Utgåva', of: ({ inForce }) => inForce?.edition },
  { heading: 'Nästa utvärdering', of: ({ inForce }) => inForce?.deadline },
  { heading: 'Under beredning', of: ({ onItsWay }) => onItsWay?.title },
  { heading: 'Lucka', of: ({ gap }) => (gap ? 'ja' : 'nej') },
];

const COMING_WORDS: Readonly<Record<ComingAnswer['kind'], string>> = {
  decision: 'beslut',
  'entry-into-force': 'ikraftträdande',
  evaluation: 'utvärdering',
  expiry: 'sista dag',
  'exemption-expiry': 'avsteg upphör',
};

export const COMING: readonly Column<ComingAnswer>[] = [
  { heading: 'Dag', of: ({ day }) => day },
  { heading: 'Vad', of: ({ kind }) => COMING_WORDS[kind] },
  { heading: 'Anvisning', of: ({ title }) => title },
  { heading: 'Område', of: ({ areaName }) => areaName },
  { heading: 'Dnr', of: ({ caseNumber }) => caseNumber },
];

const PHASE_WORDS: Readonly<Partial<Record<PhaseFigureAnswer['phase'], string>>> = {
  draft: 'utkast',
  'in-review': 'granskning',
  ready: 'inför beslut',
  postponed: 'uppskjuten',
  referred: 'hos kommunstyrelsen',
  decided: 'beslutad',
  published: 'publicerad',
};

export const PHASES: readonly Column<PhaseFigureAnswer>[] = [
  { heading: 'Skede', of: ({ phase }) => PHASE_WORDS[phase] ?? phase },
  { heading: 'Avslutade', of: ({ ended }) => ended },
  { heading: 'Median (dagar)', of: ({ medianDays }) => medianDays },
  { heading: 'Nio av tio (dagar)', of: ({ p90Days }) => p90Days },
  { heading: 'Väntar nu', of: ({ waiting }) => waiting },
  { heading: 'Försenade', of: ({ overdue }) => overdue },
  { heading: 'Längst väntan (dagar)', of: ({ longestDays }) => longestDays },
];

export const ACKNOWLEDGEMENTS: readonly Column<AcknowledgementFigureAnswer>[] = [
  { heading: 'Nämnd', of: ({ name }) => name },
  { heading: 'Skickade', of: ({ sent }) => sent },
  { heading: 'Kvitterade', of: ({ acknowledged }) => acknowledged },
  { heading: 'Försenade', of: ({ overdue }) => overdue },
  { heading: 'Median (dagar)', of: ({ medianDays }) => medianDays },
];

const OUTCOME_WORDS: Readonly<Record<OutcomesOfYearAnswer['outcome'], string>> = {
  keep: 'behåll',
  revise: 'revidera',
  repeal: 'upphäv',
  'new-strategy': 'ny strategi',
};

export const EVALUATIONS: readonly Column<OutcomesOfYearAnswer>[] = [
  { heading: 'År', of: ({ year }) => year },
  { heading: 'Utfall', of: ({ outcome }) => OUTCOME_WORDS[outcome] },
  { heading: 'Antal', of: ({ count }) => count },
];
