import { streamOf } from '../../act.js';
import { editionOf } from '../../directive/directive.js';
import { conductorRef } from '../conductors.js';
import type { EditionCase } from '../edition-case.js';
import { lastDaysOf } from '../open-units.js';
import type { Due } from '../reading.js';
import { whatNext } from '../what-next.js';
import type { CaseKind } from './case.js';
import { logStream } from './conduct-command.js';

/** An edition's case, read with its directive held: a notice is not given of what was settled the moment before. */
export const editionCase: CaseKind<EditionCase> = {
  rests: (due) => {
    const { directive, edition } = editionOfDue(due);
    return {
      streams: [streamOf('directive', directive), logStream(due)],
      looksAt: {
        kinds: ['person', 'unit', 'strategy', 'mandate'],
        prefixes: [streamOf('receipt', `${directive}/${edition}/`), streamOf('evaluation', `${directive}/${edition}/`)],
      },
    };
  },

  find: (world, due) => {
    const ref = editionOfDue(due);
    const directive = world.find('directive', ref.directive);
    const edition = directive && editionOf(directive, ref.edition);
    if (!edition) return undefined;
    const { open } = edition.evaluation;
    const evaluation = open === undefined ? undefined : world.find('evaluation', open);
    const log = world.find('conduct', due.conductor);
    return {
      directive,
      number: edition.number,
      receipts: world.all('receipt'),
      lastDays: lastDaysOf(world.all('unit')),
      strategies: world.all('strategy'),
      evaluators: world.all('person'),
      ...(evaluation && { evaluation }),
      ...(log && { log }),
    };
  },

  read: (about, { policy, now }) => whatNext(about, policy, now),
};

function editionOfDue({ conductor }: Pick<Due, 'conductor'>): { readonly directive: string; readonly edition: number } {
  const ref = conductorRef(conductor);
  if (ref?.kind !== 'edition') throw new Error(`${conductor} is no edition's conductor`);
  return ref;
}
