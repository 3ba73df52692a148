import { type Act, streamOf } from '../../act.js';
import { editionOf } from '../../directive/directive.js';
import { dayIsNotPast } from '../../directive/rules/day-is-not-past.js';
import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { unitsAreAddressed } from '../../receipt/rules/units-are-addressed.js';
import { firstRefusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { type OfExemption, told } from '../exemption-act.js';
import { mayRequestExemption } from '../may.js';
import { provisionIsInText } from '../rules/provision-is-in-text.js';

export interface RequestExemptionCommand extends OfExemption {
  readonly type: 'request-exemption';
  readonly edition: number;
  readonly provision: string;
  readonly unit: string;
  readonly reasons: string;
  /** The last day asked for: an exemption always ends. */
  readonly until: SwedishDate;
}

/** A committee asks to be freed from a provision of the edition in force, with reasons and for a time. */
export const requestExemption: Act<RequestExemptionCommand> = {
  opensCase: true,
  rests: ({ exemption, directive }) => ({ streams: [streamOf('exemption', exemption), streamOf('directive', directive)] }),

  decide: (world, command, context) => {
    const { today, caseNumber } = context;
    const { exemption: id, directive, edition: number, provision, unit, reasons, until } = command;
    if (world.find('exemption', id)) return refuse('exemption-exists');
    const found = world.find('directive', directive);
    const edition = found && editionOf(found, number);
    if (!edition) return refuse('not-found');

    return (
      firstRefusal(
        mayRequestExemption(unit, edition, context),
        unitsAreAddressed(edition, [unit]),
        provisionIsInText(edition, provision),
        dayIsNotPast(until, today),
        reasonsAreGiven(reasons),
      ) ??
      told(
        { office: 'committee-contact' },
        { id },
        { type: 'ExemptionRequested', caseNumber: caseNumber(), directive, edition: number, provision, unit, reasons, until },
      )
    );
  },
};
