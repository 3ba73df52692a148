import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';
import { asks } from '../../kit/address.js';

const WORDS = ['desk', 'board', 'case', 'directive', 'decision', 'governing', 'states', 'comparison', 'work', 'units', 'writing'] as const;

/** What somebody came to do: with a decision that stands, or to take the case to the board. */
const DOINGS = ['upphav', 'ratta', 'fler', 'styrelsen'] as const;

/** The director's desk: the cases that wait for a decision, and each of them. `?gor=` opens an act on one of them. */
export const deskRoutes = [
  createRoute({ getParentRoute: () => root, path: '/beslut', component: pageOf(() => import('./cases-page.js'), ...WORDS) }),
  createRoute({
    getParentRoute: () => root,
    path: '/beslut/$directive/$edition',
    validateSearch: asks(({ gor }) => ({ gor: DOINGS.find((one) => one === gor) })),
    component: pageOf(() => import('./desk-page.js'), ...WORDS),
  }),
] as const;
