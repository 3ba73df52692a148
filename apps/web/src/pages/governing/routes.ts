import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';
import { asks, dayIn, wordsIn } from '../../kit/address.js';

/** What lets the city director decide: the strategies, and the mandates. */
export const governingRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/strategier',
    component: pageOf(() => import('./strategies-page.js'), 'governing', 'states'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/strategier/$strategy',
    component: pageOf(() => import('./strategy-page.js'), 'governing', 'states'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/uppdrag',
    validateSearch: asks(({ omrade, gallde }) => ({ omrade: wordsIn(omrade), gallde: dayIn(gallde) })),
    component: pageOf(() => import('./mandate-chain-page.js'), 'governing', 'states'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/uppdrag/$mandate',
    component: pageOf(() => import('./mandate-page.js'), 'governing', 'states', 'public'),
  }),
] as const;
