import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';
import { asks, dayIn } from '../../kit/address.js';

const onDay = asks(({ gallde }) => ({ gallde: dayIn(gallde) }));
const inForce = pageOf(() => import('./in-force-page.js'), 'directive');

/**
 * `/anvisningar/telefoni/4?gallde=2027-03-01`: the fourth provision of the directive for an area, as it applied that day. A directive's id stands
 * as well where the area does; `utgavor/2` is one edition, whenever it applied.
 */
export const directiveRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/anvisningar',
    validateSearch: onDay,
    component: pageOf(() => import('./directives-page.js'), 'public'),
  }),
  createRoute({ getParentRoute: () => root, path: '/anvisningar/$directive', validateSearch: onDay, component: inForce }),
  createRoute({ getParentRoute: () => root, path: '/anvisningar/$directive/$provision', validateSearch: onDay, component: inForce }),
  createRoute({
    getParentRoute: () => root,
    path: '/anvisningar/$directive/utgavor/$edition',
    component: pageOf(() => import('./edition-page.js'), 'directive', 'decision', 'states'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/anvisningar/$directive/utgavor/$edition/beslut/$document',
    component: pageOf(() => import('./decision-page.js'), 'directive', 'decision', 'units'),
  }),
] as const;
