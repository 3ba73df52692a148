import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';

const WORDS = ['committee', 'directive', 'exemption', 'work', 'writing'] as const;

/** What a committee has to do with: its own page, and a page for each thing that it writes. */
export const committeeRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/namnder',
    component: pageOf(() => import('./own-committees-page.js'), 'committee'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/namnder/$unit',
    component: pageOf(() => import('./committee-page.js'), 'decision', ...WORDS),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/namnder/$unit/remiss/$directive/$edition',
    component: pageOf(() => import('./consultation-page.js'), ...WORDS),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/namnder/$unit/avsteg/$directive/$edition',
    component: pageOf(() => import('./request-page.js'), ...WORDS),
  }),
] as const;
