import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';
import { asks, dayIn, wordsIn } from '../../kit/address.js';
import { given } from '../../kit/given.js';
import type { TrailAsked } from './asked.js';

export const auditRoute = createRoute({
  getParentRoute: () => root,
  path: '/revision',
  validateSearch: asks(
    ({ person, dnr, fran, till, slag }): TrailAsked =>
      given({ person: wordsIn(person), dnr: wordsIn(dnr), fran: dayIn(fran), till: dayIn(till), slag: wordsIn(slag) }),
  ),
  component: pageOf(() => import('./audit-page.js'), 'audit', 'trail', 'states'),
});
