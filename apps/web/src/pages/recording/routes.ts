import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';
import { asks, wordsIn } from '../../kit/address.js';

const WORDS = ['recording', 'governing', 'states'] as const;

/**
 * Where the registrar and the board's secretary record, from the papers before them, what the bodies came to on strategies and mandates. `?gor=` opens the
 * form for a step; `?vilar=` and `?strategi=` say on what a new mandate rests.
 */
export const recordingRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/strategier/ny',
    component: pageOf(() => import('./register-strategy-page.js'), ...WORDS),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/strategier/$strategy/for-in',
    validateSearch: asks(({ gor }) => ({ gor: wordsIn(gor) })),
    component: pageOf(() => import('./strategy-step-page.js'), ...WORDS, 'board'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/uppdrag/nytt',
    validateSearch: asks(({ vilar, strategi }) => ({ vilar: wordsIn(vilar), strategi: wordsIn(strategi) })),
    component: pageOf(() => import('./issue-mandate-page.js'), ...WORDS),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/uppdrag/$mandate/for-in',
    validateSearch: asks(({ gor }) => ({ gor: wordsIn(gor) })),
    component: pageOf(() => import('./mandate-step-page.js'), ...WORDS, 'public', 'board'),
  }),
] as const;
