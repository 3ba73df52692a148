import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';

const WORDS = ['desk', 'board', 'directive', 'decision', 'governing', 'states', 'comparison', 'work'] as const;

const DOINGS = ['upphav', 'ratta', 'fler', 'styrelsen'] as const;
/** What somebody came to do: with a decision that stands, or to take the case to the board. */
export type Doing = (typeof DOINGS)[number];

/** The director's desk: the cases that wait for a decision, and each of them. `?gor=` opens an act on one of them. */
export const deskRoutes = [
  createRoute({ getParentRoute: () => root, path: '/beslut', component: pageOf(() => import('./cases-page.js'), ...WORDS) }),
  createRoute({
    getParentRoute: () => root,
    path: '/beslut/$directive/$edition',
    validateSearch: ({ gor }: Record<string, unknown>): { gor?: Doing } => (isDoing(gor) ? { gor } : {}),
    component: pageOf(() => import('./desk-page.js'), ...WORDS),
  }),
] as const;

function isDoing(gor: unknown): gor is Doing {
  return DOINGS.some((one) => one === gor);
}
