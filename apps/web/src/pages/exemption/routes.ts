import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';

export const exemptionRoute = createRoute({
  getParentRoute: () => root,
  path: '/avsteg/$exemption',
  component: pageOf(() => import('./exemption-page.js'), 'exemption', 'directive', 'decision', 'desk', 'board', 'work', 'writing'),
});
