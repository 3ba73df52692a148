import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';
import { type Asked, DOINGS, TABS } from './asked.js';
import { casesAsked } from './list/asked.js';

export const caseRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/arenden',
    validateSearch: casesAsked,
    component: pageOf(() => import('./list/cases-page.js'), 'cases', 'states'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/arenden/$directive/$edition',
    validateSearch: ({ flik, gor }: Record<string, unknown>): Asked => {
      const tab = TABS.find((one) => one === flik);
      const doing = DOINGS.find((one) => one === gor);
      return { ...(tab && { flik: tab }), ...(doing && { gor: doing }) };
    },
    component: pageOf(
      () => import('./case-page.js'),
      'case',
      'states',
      'acts',
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
