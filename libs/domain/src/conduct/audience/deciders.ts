import type { Context, World } from '../../act.js';
import { isBarred, nobodyMayDecide } from '../../directive/rules/nobody-may-decide.js';
import type { Notice } from '../acts/notice.js';
import { type EditionCase, editionOfCase } from '../edition-case.js';
import { holding } from './people.js';

/**
 * The director and whoever is deputy that day, but for those who may not decide on this edition: its drafters and reviewers (KL 6:6) and the
 * disqualified (KL 7:4). Where none is left, or no mandate carries the decision (KL 7:5), the case may go to the board, and its secretary is told too.
 */
export const director: Notice<EditionCase>['to'] = (about, _, context, world) => {
  const { today } = context;
  const edition = editionOfCase(about);
  const able = holding(world, today, ['city-director', 'deputy']).filter(({ person }) => !isBarred(edition, person));
  return onlyTheBoardDecides(about, context, world) ? [...able, ...holding(world, today, 'board-secretary')] : able;
};

/** Whether the case may go to the board alone: then whoever is told of it is told so. */
export const onlyTheBoardDecides = (about: EditionCase, { today }: Context, world: World): boolean =>
  nobodyMayDecide(about.directive, editionOfCase(about), { today }, world) === undefined;

export const boardSecretary: Notice<EditionCase>['to'] = (_, __, { today }, world) => holding(world, today, 'board-secretary');
