import type { Context } from '../act.js';
import { addWorkingDays } from '../conduct/working-days.js';
import type { Directive } from '../directive/directive.js';
import type { DirectiveEvent } from '../directive/events.js';
import type { Evaluation } from './evaluation.js';
import { type Finding, SEVERITIES } from './events.js';

/** The next edition begins from the evaluated one, with what was found in it: the gravest first. */
export function revisionFrom(
  evaluation: Evaluation,
  directive: Directive,
  reasons: string,
  { caseNumber, today, policy }: Context,
): DirectiveEvent {
  const found = evaluation.answers.flatMap(({ findings }) => findings).sort((one, other) => gravity(other) - gravity(one));
  return {
    type: 'EditionStarted',
    edition: Math.max(...directive.editions.map(({ number }) => number)) + 1,
    caseNumber: caseNumber(),
    basedOn: evaluation.edition,
    evaluation: evaluation.id,
    findings: found.length > 0 ? found.map(line).join('\n') : reasons,
    readyBy: addWorkingDays(today, policy.drafting.within),
  };
}

const gravity = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);
const line = ({ provision, text }: Finding): string => (provision === undefined ? text : `${provision}: ${text}`);
