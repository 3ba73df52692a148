import { legalDeadline } from '@anvisa/domain/conduct/legal-time';
import { addWorkingDays } from '@anvisa/domain/conduct/working-days';
import type { ReportedDecision } from '@anvisa/domain/report/reported-decision';
import type { SwedishDate } from '@anvisa/domain/time';
import { idOf } from '../ids.js';
import type { Days } from './days.js';
import { edition } from './edition.js';
import { on, type Told } from './told.js';

/** What was decided by delegation is told to the board: long ago and in legal force, lately with the time for appeal running, and just gathered. */
export function delegationReports(days: Days): readonly Told[] {
  const decided = (name: string, back: number, document: number): ReportedDecision => ({
    ...edition(name).of,
    document,
    decidedOn: days.back(back),
  });
  const exemption: ReportedDecision = { exemption: idOf('exemption', 'museerna'), outcome: 'granted', decidedOn: days.back(92) };
  return [
    ...reported(days, 'första', 925, [decided('skrivare', 943, 1)]),
    ...reported(days, 'andra', 682, [decided('skrivare', 700, 2)]),
    ...reported(days, 'tredje', 586, [decided('it-klientutrustning', 606, 1), decided('konsulter', 598, 1)]),
    ...reported(days, 'fjärde', 548, [decided('systemforvaltning', 554, 1)]),
    ...reported(days, 'femte', 280, [decided('ovrigt', 288, 1)]),
    ...reported(days, 'sjätte', 86, [exemption]),
    ...reported(days, 'sjunde', 20, [decided('telefoni', 22, 1)]),
    ...compiled(days, 'åttonde', 4, [decided('driftentreprenad', 6, 1)]),
  ];
}

const reportId = (name: string) => idOf('report', name);

function compiled(days: Days, name: string, back: number, decisions: readonly ReportedDecision[]): readonly Told[] {
  return on(days.back(back), '08:50', 'bodil', { type: 'compile-report', report: reportId(name), kind: 'meeting', decisions });
}

/** Told at a meeting, with minutes adjusted within a week and announced the day after that. */
function reported(days: Days, name: string, back: number, decisions: readonly ReportedDecision[]): readonly Told[] {
  const report = reportId(name);
  const [meeting, adjusted, announced] = [days.back(back - 6), days.back(back - 11), days.back(back - 12)];
  return [
    ...compiled(days, name, back, decisions),
    ...on(meeting, '17:30', 'bodil', { type: 'record-meeting', report, day: meeting, paragraph: 'exempel' }),
    ...on(adjusted, '16:30', 'bodil', { type: 'record-adjustment', report, day: adjusted }),
    ...on(announced, '08:40', 'bodil', { type: 'record-announcement', report, day: announced }),
    ...takenDown(days, report, announced),
  ];
}

/** The notice stays up for the three weeks in which the decisions can be appealed (KL 13:5), and comes down on the next working day. */
function takenDown({ today }: Days, report: string, announced: SwedishDate): readonly Told[] {
  const day = addWorkingDays(legalDeadline(announced, { weeks: 3 }), 1);
  return day < today ? on(day, '08:40', 'bodil', { type: 'take-notice-down', report, day }) : [];
}
