import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';

export const profileRoute = createRoute({
  getParentRoute: () => root,
  path: '/jag',
  component: pageOf(() => import('./profile-page.js'), 'profile', 'administration', 'states'),
});
