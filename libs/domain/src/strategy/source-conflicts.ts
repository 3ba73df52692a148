import type { SwedishDate } from '../time.js';
import type { Strategy } from './strategy.js';

/** The dated steps of a strategy, each resting on the one before. */
export const STEPS = ['steering-document', 'office-statement', 'preparation', 'board-statement', 'council-decision'] as const;
export type Step = (typeof STEPS)[number];

export interface DatedStep {
  readonly step: Step;
  readonly day: SwedishDate;
  /** Of a steering document: which. */
  readonly caseNumber?: string;
}

/** Two dates of the source that cannot both be right: a basis dated after what rests on it. */
export interface SourceConflict {
  readonly basis: DatedStep;
  readonly resting: DatedStep;
  /** How many days after. */
  readonly days: number;
}

/** Conflicts are found and shown; a source is never corrected in silence. */
export function sourceConflicts(strategy: Strategy): readonly SourceConflict[] {
  const steps = datedSteps(strategy);
  const pairs = steps.slice(1).map((resting, before) => ({ basis: steps[before], resting }));
  const statement = steps.find(({ step }) => step === 'board-statement') ?? steps[0];
  const bases = steeringDocuments(strategy).map((basis) => ({ basis, resting: statement }));
  return [...bases, ...pairs].flatMap(({ basis, resting }) =>
    basis && resting && basis.day > resting.day ? [{ basis, resting, days: daysBetween(resting.day, basis.day) }] : [],
  );
}

/** The steps that the source dates, in the order in which they rest on each other. */
function datedSteps({ officeStatement, preparation, proposal, decisions }: Strategy): readonly DatedStep[] {
  const days: readonly (readonly [Step, SwedishDate | undefined])[] = [
    ['office-statement', officeStatement?.dated],
    ['preparation', preparation?.day],
    ['board-statement', proposal?.day],
    ['council-decision', decisions.at(-1)?.day],
  ];
  return days.flatMap(([step, day]) => (day === undefined ? [] : [{ step, day }]));
}

function steeringDocuments({ steeringDocuments: documents }: Strategy): readonly DatedStep[] {
  return documents.flatMap(({ caseNumber, decided }) =>
    decided ? [{ step: 'steering-document' as const, day: decided.day, caseNumber }] : [],
  );
}

const DAY = 86_400_000;

function daysBetween(from: SwedishDate, to: SwedishDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
