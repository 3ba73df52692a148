import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';

const WORDS = ['desk', 'directive', 'governing', 'states', 'comparison'] as const;

/** What somebody came to do with a decision that stands. */
export type Doing = 'upphav' | 'ratta';

/** The director's desk: the cases that wait for a decision, and each of them. `?gor=upphav` and `?gor=ratta` open those acts on one in force. */
export const deskRoutes = [
  createRoute({ getParentRoute: () => root, path: '/beslut', component: pageOf(() => import('./cases-page.js'), ...WORDS) }),
  createRoute({
    getParentRoute: () => root,
    path: '/beslut/$directive/$edition',
    validateSearch: ({ gor }: Record<string, unknown>): { gor?: Doing } => (gor === 'upphav' || gor === 'ratta' ? { gor } : {}),
    component: pageOf(() => import('./desk-page.js'), ...WORDS),
  }),
] as const;
