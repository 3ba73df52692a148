import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';

export const leadershipRoute = createRoute({
  getParentRoute: () => root,
  path: '/ledning',
  validateSearch: ({ ar }: Record<string, unknown>): { ar?: number } => (isYear(ar) ? { ar } : {}),
  component: pageOf(() => import('./leadership-page.js'), 'leadership', 'states'),
});

/** As the API takes it. */
function isYear(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2199;
}
