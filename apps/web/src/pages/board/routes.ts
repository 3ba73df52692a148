import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';
import { asks, wordsIn } from '../../kit/address.js';

const WORDS = ['board', 'directive', 'states', 'units', 'governing'] as const;

/**
 * The board secretary's pages: what the board and the council decide, and the decisions by delegation that the board is told of. `?arende=` opens the
 * form for a case that lies with the board, or waits for it.
 */
export const boardRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/styrelsen',
    validateSearch: asks(({ arende }) => ({ arende: wordsIn(arende) })),
    component: pageOf(() => import('./board-page.js'), ...WORDS),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/styrelsen/anmalningar',
    component: pageOf(() => import('./reports-page.js'), ...WORDS),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/styrelsen/anmalningar/$report',
    component: pageOf(() => import('./report-page.js'), ...WORDS),
  }),
] as const;
