import { streamOf } from '../../act.js';
import { interestMayBeTold, interestTold, type ToldInterest } from '../../disqualification/declaring.js';
import { capacityFor } from '../../person/capacity.js';
import { decided } from '../changes.js';
import { editionAct, type OfEdition } from '../edition-act.js';

/** Whoever knows a circumstance that may disqualify in an edition's case says so. */
export interface DeclareInterest extends OfEdition, ToldInterest {
  readonly type: 'declare-interest';
}

export const declareInterest = editionAct<DeclareInterest>('declare-interest', {
  fields: ['person', 'reasons'],
  more: ({ person }) => ({ streams: [streamOf('person', person)] }),
  rules: (command, { edition }, _context, world) => interestMayBeTold(command, edition, world),
  decide: (command, { edition: { number: edition } }, context) =>
    decided(capacityFor('declare-interest', context), command.directive, { ...interestTold(command, context), edition }),
});
