import { workingDay } from './calendar.js';

/** One line of what conductors should have done: when on Stockholm's clocks, what, and to whom. */
export type Line = string;

const at = (day: string, time: string, what: string, ...whom: string[]): Line =>
  `${day} ${time} ${what}${whom.length > 0 ? ` → ${whom.join(', ')}` : ''}`;
const told = (day: string, what: string, ...whom: string[]) => at(day, HOURS(day), what, ...whom);
const reminded = (deadline: string, days: readonly number[], what: string, ...whom: string[]) =>
  days.map((n) => at(workingDay(deadline, n), '08:00', what, ...whom));

/** The stories' people act at 09:00 UTC: ten in winter, eleven in summer. Summer time is from the last Sunday of March to that of October. */
function HOURS(day: string): string {
  const year = Number(day.slice(0, 4));
  const lastSunday = (month: number) => {
    const end = new Date(Date.UTC(year, month, 0));
    end.setUTCDate(end.getUTCDate() - end.getUTCDay());
    return end.toISOString().slice(0, 10);
  };
  return day >= lastSunday(3) && day < lastSunday(10) ? '11:00' : '10:00';
}

/** What the ten years should give, written from the policy's words and a calendar on the wall. */
export function tenYearsByHand(): readonly Line[] {
  return [...first(), ...second(), ...third()].sort();
}

function first(): readonly Line[] {
  const readyBy = workingDay('2026-01-07', 60);
  const verdictBy = workingDay('2026-04-27', 10);
  const decideBy = workingDay('2026-05-20', 10);
  const decideAgainBy = workingDay('2026-08-24', 10);
  const secondVerdictBy = workingDay('2026-09-14', 10);
  const acknowledgeBy = workingDay('2026-10-05', 10);
  const answerBy = workingDay('2027-12-01', 20);
  const secondAnswerBy = workingDay('2028-12-28', 20);
  return [
    ...reminded(readyBy, [-10, 0], 'remind-drafter', 'olle'),
    ...reminded(readyBy, [5], 'escalate-draft', 'hedda'),

    told('2026-04-27', 'tell-reviewers', 'roland', 'rut'),
    ...reminded(verdictBy, [-3, 0], 'remind-reviewers', 'roland'),
    ...reminded(verdictBy, [3], 'escalate-review', 'hedda'),

    told('2026-05-20', 'tell-director', 'disa'),
    ...reminded(decideBy, [-2, 0], 'remind-director', 'disa'),
    ...reminded(decideBy, [5], 'escalate-decision', 'maj', 'signe'),
    at('2026-08-24', '08:00', 'DecisionResumed'),
    at('2026-08-24', '08:00', 'tell-director', 'disa'),
    ...reminded(decideAgainBy, [-2], 'remind-director', 'disa'),

    told('2026-09-04', 'tell-drafter', 'olle'),
    told('2026-09-14', 'tell-reviewers', 'ragnar', 'roland', 'rut'),
    ...reminded(secondVerdictBy, [-3], 'remind-comments', 'olle'),
    ...reminded(secondVerdictBy, [-3, 0], 'remind-reviewers', 'ragnar'),
    at('2026-09-29', '00:00', 'ReviewClosed'),
    at('2026-09-29', '00:00', 'ReadyForDecision'),
    at('2026-09-29', '00:00', 'tell-director', 'disa'),

    told('2026-10-05', 'EditionPublished'),
    told('2026-10-05', 'ReceiptSent'),
    told('2026-10-05', 'ReceiptSent'),
    told('2026-10-05', 'tell-outcome', 'olle'),
    told('2026-10-05', 'tell-committees', 'skolan', 'sociala'),
    ...reminded(acknowledgeBy, [-3, 0], 'remind-committees', 'sociala'),
    ...reminded(acknowledgeBy, [5], 'escalate-acknowledgement', 'hedda'),
    ...reminded(acknowledgeBy, [15], 'escalate-acknowledgement', 'disa'),
    at('2026-12-01', '00:00', 'EnteredIntoForce'),

    at('2027-12-01', '08:00', 'EvaluatorsAsked'),
    at('2027-12-01', '08:00', 'EvaluationOpened'),
    at('2027-12-01', '08:00', 'tell-evaluators', 'emil', 'eva'),
    ...reminded(answerBy, [-5], 'remind-conclusion', 'hedda'),

    told('2027-12-28', 'tell-conclusion', 'maj', 'signe'),
    at('2028-12-28', '08:00', 'EvaluatorsAsked'),
    at('2028-12-28', '08:00', 'EvaluationOpened'),
    at('2028-12-28', '08:00', 'tell-evaluators', 'emil', 'eva'),
    ...reminded(secondAnswerBy, [-5, 0], 'remind-evaluators', 'emil'),
    ...reminded(secondAnswerBy, [5], 'escalate-evaluation', 'hedda'),
    ...reminded(secondAnswerBy, [10], 'escalate-evaluation', 'disa'),
    told('2029-02-20', 'tell-conclusion', 'maj', 'signe'),
  ];
}

function second(): readonly Line[] {
  const opinionBy = workingDay('2029-04-11', 20);
  // Nobody decides while an opinion is awaited: the director's days begin when that is over.
  const decideBy = workingDay(opinionBy, 10);
  const acknowledgeBy = workingDay('2029-05-25', 10);
  return [
    told('2029-02-20', 'tell-officer', 'olle'),
    told('2029-04-10', 'tell-reviewers', 'roland', 'rut'),
    told('2029-04-11', 'tell-consulted', 'kyrkan', 'skolan'),
    ...reminded(opinionBy, [-5, 0], 'remind-consultation', 'skolan'),
    ...reminded(opinionBy, [5], 'escalate-consultation', 'hedda'),
    told('2029-04-13', 'tell-director', 'disa'),
    ...reminded(decideBy, [-2, 0], 'remind-director', 'disa'),

    told('2029-05-25', 'EditionPublished'),
    ...['skolan', 'sociala', 'kyrkan'].map(() => told('2029-05-25', 'ReceiptSent')),
    told('2029-05-25', 'tell-outcome', 'olle'),
    told('2029-05-25', 'tell-committees', 'kyrkan', 'skolan', 'sociala'),
    ...reminded(acknowledgeBy, [-3, 0], 'remind-committees', 'kyrkan'),
    at('2029-09-01', '00:00', 'EditionSuperseded'),
    at('2029-09-01', '00:00', 'EnteredIntoForce'),

    at('2030-09-02', '08:00', 'EvaluatorsAsked'),
    at('2030-09-02', '08:00', 'EvaluationOpened'),
    at('2030-09-02', '08:00', 'tell-evaluators', 'emil', 'eva'),
    told('2030-09-20', 'tell-conclusion', 'maj', 'signe'),
    at('2031-09-22', '08:00', 'EvaluatorsAsked'),
    at('2031-09-22', '08:00', 'EvaluationOpened'),
    at('2031-09-22', '08:00', 'tell-evaluators', 'emil', 'eva'),
    told('2031-10-10', 'tell-officer', 'olle'),
    told('2031-10-10', 'tell-conclusion', 'maj', 'signe'),
  ];
}

function third(): readonly Line[] {
  const answerBy = workingDay('2034-03-10', 20);
  return [
    told('2031-11-10', 'tell-reviewers', 'roland', 'rut'),
    told('2031-11-13', 'tell-director', 'disa'),
    told('2031-11-20', 'EditionPublished'),
    told('2031-11-20', 'ReceiptSent'),
    told('2031-11-20', 'ReceiptSent'),
    told('2031-11-20', 'tell-outcome', 'hedda'),
    told('2031-11-20', 'tell-committees', 'skolan', 'sociala'),
    at('2032-03-01', '00:00', 'EditionSuperseded'),
    at('2032-03-01', '00:00', 'EnteredIntoForce'),

    at('2033-03-01', '08:00', 'EvaluatorsAsked'),
    at('2033-03-01', '08:00', 'EvaluationOpened'),
    at('2033-03-01', '08:00', 'tell-evaluators', 'emil', 'eva'),
    told('2033-03-10', 'tell-conclusion', 'maj', 'signe'),
    at('2034-03-10', '08:00', 'EvaluatorsAsked'),
    at('2034-03-10', '08:00', 'EvaluationOpened'),
    at('2034-03-10', '08:00', 'tell-evaluators', 'emil', 'eva'),
    ...reminded(answerBy, [-5, 0], 'remind-evaluators', 'emil', 'eva'),
    ...reminded(answerBy, [5], 'escalate-evaluation', 'hedda'),
    ...reminded(answerBy, [10], 'escalate-evaluation', 'disa'),
    told('2034-05-02', 'tell-conclusion', 'maj', 'signe'),
    at('2035-05-02', '08:00', 'EvaluatorsAsked'),
    at('2035-05-02', '08:00', 'EvaluationOpened'),
    at('2035-05-02', '08:00', 'tell-evaluators', 'emil', 'eva'),

    told('2035-05-08', 'tell-conclusion', 'disa', 'maj', 'signe'),
    told('2035-05-10', 'tell-repeal', 'skolan', 'sociala'),
    at('2036-01-01', '00:00', 'EditionRepealed'),
  ];
}
