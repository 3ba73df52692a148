import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';
import { asks, dayIn, wordsIn } from '../../kit/address.js';
import { given } from '../../kit/given.js';
import { KINDS, type NotesAsked } from './asked.js';

export const securityLogRoute = createRoute({
  getParentRoute: () => root,
  path: '/sakerhetslogg',
  validateSearch: asks(
    ({ slag, person, sok, adress, fran, till }): NotesAsked =>
      given({
        slag: KINDS.find((kind) => kind === slag),
        person: wordsIn(person),
        sok: wordsIn(sok),
        adress: wordsIn(adress),
        fran: dayIn(fran),
        till: dayIn(till),
      }),
  ),
  component: pageOf(() => import('./security-log-page.js'), 'audit'),
});
