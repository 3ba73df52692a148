import type { Command } from '@anvisa/domain/acts';
import { editionOf } from '@anvisa/domain/directive/directive';
import { isPublic } from '@anvisa/domain/permission/reaches';
import type { Asked } from '@anvisa/record/door/try-once';
import { readsPart } from '../reads/reads-part.js';

/** Whether whoever asks for an act may read the edition that it is on, where it is on one: of a draft that is not theirs to read they learn nothing. */
export function seesSubjectOf(command: Command): NonNullable<Asked['sees']> {
  return (world, reader) => {
    if (!('directive' in command && 'edition' in command)) return true;
    const directive = world.find('directive', command.directive);
    const edition = directive && editionOf(directive, command.edition);
    return !edition || isPublic(edition) || readsPart('directives', reader, edition);
  };
}
