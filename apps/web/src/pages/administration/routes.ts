import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';
import { asks, numberIn, wordsIn, yearIn } from '../../kit/address.js';
import { DOINGS } from './people/person.js';

const getParentRoute = () => root;

/** The administration: a page a subject. */
export const administrationRoutes = [
  createRoute({ getParentRoute, path: '/administration', component: pageOf(() => import('./index-page.js'), 'administration') }),
  createRoute({
    getParentRoute,
    path: '/administration/personer',
    validateSearch: asks(({ namn }) => ({ namn: wordsIn(namn) })),
    component: pageOf(() => import('./people/people-page.js'), 'administration'),
  }),
  createRoute({
    getParentRoute,
    path: '/administration/personer/ny',
    component: pageOf(() => import('./people/register-person-page.js'), 'administration'),
  }),
  createRoute({
    getParentRoute,
    path: '/administration/personer/$person',
    validateSearch: asks(({ gor, roll }) => ({ gor: DOINGS.find((one) => one === gor), roll: numberIn(roll) })),
    component: pageOf(() => import('./people/person-page.js'), 'administration', 'states', 'trail', 'disposal'),
  }),
  createRoute({
    getParentRoute,
    path: '/administration/enheter',
    component: pageOf(() => import('./units/units-page.js'), 'administration'),
  }),
  createRoute({
    getParentRoute,
    path: '/administration/enheter/$unit',
    component: pageOf(() => import('./units/unit-page.js'), 'administration', 'states', 'trail', 'disposal'),
  }),
  createRoute({
    getParentRoute,
    path: '/administration/ersattare',
    validateSearch: asks(({ person }) => ({ person: wordsIn(person) })),
    component: pageOf(() => import('./deputies/deputies-page.js'), 'administration'),
  }),
  createRoute({
    getParentRoute,
    path: '/administration/indelning',
    component: pageOf(() => import('./division/division-page.js'), 'administration', 'division'),
  }),
  createRoute({
    getParentRoute,
    path: '/administration/indelning/antagande',
    component: pageOf(() => import('./division/adoption-page.js'), 'administration', 'division'),
  }),
  createRoute({
    getParentRoute,
    path: '/administration/delar',
    validateSearch: asks(({ del }) => ({ del: wordsIn(del) })),
    component: pageOf(() => import('./division/components-page.js'), 'administration', 'division'),
  }),
  createRoute({
    getParentRoute,
    path: '/administration/tider',
    component: pageOf(() => import('./policy/deadlines-page.js'), 'administration', 'policy'),
  }),
  createRoute({
    getParentRoute,
    path: '/administration/fragor',
    component: pageOf(() => import('./policy/questions-page.js'), 'administration', 'policy'),
  }),
  createRoute({
    getParentRoute,
    path: '/administration/kalender',
    validateSearch: asks(({ ar }) => ({ ar: yearIn(ar) })),
    component: pageOf(() => import('./policy/calendar-page.js'), 'administration', 'policy'),
  }),
  createRoute({
    getParentRoute,
    path: '/administration/besked',
    validateSearch: asks(({ dnr }) => ({ dnr: wordsIn(dnr) })),
    component: pageOf(() => import('./operation/notices-page.js'), 'administration', 'trail'),
  }),
  createRoute({
    getParentRoute,
    path: '/administration/bevakning',
    component: pageOf(() => import('./operation/conductors-page.js'), 'administration'),
  }),
] as const;
