import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';

export const frontRoute = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: pageOf(() => import('./front.js'), 'public'),
});
