import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';

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
    validateSearch: ({ fraga }: Record<string, unknown>): { fraga?: number } => {
      const step = Number(fraga);
      return Number.isInteger(step) && step > 0 ? { fraga: step } : {};
    },
    component: pageOf(() => import('./evaluation-page.js'), 'evaluation', 'directive', 'work'),
  }),
] as const;
