import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';
import { wordsIn } from '../../kit/address.js';
import { DOINGS, type Doing } from './people/person.js';

const getParentRoute = () => root;

/** The administration: a page a subject. */
export const administrationRoutes = [
  createRoute({ getParentRoute, path: '/administration', component: pageOf(() => import('./index-page.js'), 'administration') }),
  createRoute({
    getParentRoute,
    path: '/administration/personer',
    validateSearch: ({ namn }: Record<string, unknown>): { namn?: string } => {
      const name = wordsIn(namn);
      return name === undefined ? {} : { namn: name };
    },
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
    validateSearch: ({ gor, roll }: Record<string, unknown>): { gor?: Doing; roll?: number } => {
      const doing = DOINGS.find((one) => one === gor);
      return { ...(doing && { gor: doing }), ...(Number.isInteger(roll) && { roll: roll as number }) };
    },
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
    validateSearch: ({ person }: Record<string, unknown>): { person?: string } => {
      const id = wordsIn(person);
      return id === undefined ? {} : { person: id };
    },
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
    validateSearch: ({ del }: Record<string, unknown>): { del?: string } => {
      const id = wordsIn(del);
      return id === undefined ? {} : { del: id };
    },
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
    validateSearch: ({ ar }: Record<string, unknown>): { ar?: number } =>
      Number.isInteger(ar) && Number(ar) > 1900 && Number(ar) < 2200 ? { ar: ar as number } : {},
    component: pageOf(() => import('./policy/calendar-page.js'), 'administration', 'policy'),
  }),
  createRoute({
    getParentRoute,
    path: '/administration/besked',
    validateSearch: ({ dnr }: Record<string, unknown>): { dnr?: string } => {
      const number = wordsIn(dnr);
      return number === undefined ? {} : { dnr: number };
    },
    component: pageOf(() => import('./operation/notices-page.js'), 'administration'),
  }),
  createRoute({
    getParentRoute,
    path: '/administration/bevakning',
    component: pageOf(() => import('./operation/conductors-page.js'), 'administration'),
  }),
] as const;
