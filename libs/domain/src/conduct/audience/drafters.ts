import { editionInPreparation } from '../../directive/directive.js';
import type { Notice } from '../acts/notice.js';
import { type EditionCase, editionOfCase } from '../edition-case.js';
import { named } from './people.js';

/** The officer who has the case, and those who have drafted it. */
export const drafters: Notice<EditionCase>['to'] = (about, _, { today }, world) => {
  const { officer, drafters: others } = editionOfCase(about);
  return named(world, today, [officer, ...others]);
};

/** The officer who has the case. */
export const officer: Notice<EditionCase>['to'] = (about, _, { today }, world) => named(world, today, [editionOfCase(about).officer]);

/** The officer of a draft that would have succeeded the edition. */
export const successorsOfficer: Notice<EditionCase>['to'] = (about, _, { today }, world) => {
  const successor = editionInPreparation(about.directive);
  return successor ? named(world, today, [successor.officer]) : [];
};
