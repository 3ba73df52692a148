import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';
import { asks, numberIn } from '../../kit/address.js';

/** `?fraga=2`: on a phone, where one question is a screen, so that the way back leads to the question before. */
export const evaluationRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/utvarderingar',
    component: pageOf(() => import('./evaluations-page.js'), 'evaluation'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/utvarderingar/$directive/$edition/$round',
    validateSearch: asks(({ fraga }) => ({ fraga: numberIn(fraga) })),
    component: pageOf(() => import('./evaluation-page.js'), 'evaluation', 'directive', 'work', 'writing'),
  }),
] as const;
