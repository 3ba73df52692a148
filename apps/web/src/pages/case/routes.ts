import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';
import { asks } from '../../kit/address.js';
import { DOINGS, TABS } from './asked.js';
import { casesAsked } from './list/asked.js';

export const caseRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/arenden',
    validateSearch: asks(casesAsked),
    component: pageOf(() => import('./list/cases-page.js'), 'cases', 'states'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/arenden/$directive/$edition',
    validateSearch: asks(({ flik, gor }) => ({ flik: TABS.find((one) => one === flik), gor: DOINGS.find((one) => one === gor) })),
    component: pageOf(
      () => import('./case-page.js'),
      'case',
      'states',
      'acts',
      'units',
      'directive',
      'decision',
      'comparison',
      'public',
      'trail',
      'disposal',
      'secrecy',
    ),
  }),
] as const;
