import { isBarred } from '../../directive/rules/nobody-may-decide.js';
import type { Notice } from '../acts/notice.js';
import { type EditionCase, editionOfCase } from '../edition-case.js';
import { holding } from './people.js';

/**
 * The director and whoever is deputy that day, but for those who may not decide on this edition: its drafters and reviewers (KL 6:6) and the
 * disqualified (KL 7:4). With none left the case goes to the board, and its secretary is told.
 */
export const director: Notice<EditionCase>['to'] = (about, _, { today }, world) => {
  const edition = editionOfCase(about);
  const able = holding(world, today, ['city-director', 'deputy']).filter(({ person }) => !isBarred(edition, person));
  return able.length > 0 ? able : holding(world, today, 'board-secretary');
};

export const boardSecretary: Notice<EditionCase>['to'] = (_, __, { today }, world) => holding(world, today, 'board-secretary');
