import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';

export const myWorkRoute = createRoute({
  getParentRoute: () => root,
  path: '/mitt-arbete',
  component: pageOf(() => import('./my-work.js'), 'work'),
});
