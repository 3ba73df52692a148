import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';
import { asks, yearIn } from '../../kit/address.js';

export const leadershipRoute = createRoute({
  getParentRoute: () => root,
  path: '/ledning',
  validateSearch: asks(({ ar }) => ({ ar: yearIn(ar) })),
  component: pageOf(() => import('./leadership-page.js'), 'leadership', 'states'),
});
