import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';

export const reviewRoute = createRoute({
  getParentRoute: () => root,
  path: '/granskning/$directive/$edition',
  component: pageOf(() => import('./review-page.js'), 'review', 'case', 'directive', 'comparison', 'work', 'writing'),
});
