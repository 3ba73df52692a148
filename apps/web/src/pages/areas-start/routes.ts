import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';

export const areasRoute = createRoute({
  getParentRoute: () => root,
  path: '/omraden',
  component: pageOf(() => import('./areas-page.js'), 'draft', 'case', 'acts', 'states'),
});
