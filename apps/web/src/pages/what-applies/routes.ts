import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';
import { dayIn, wordsIn } from '../../kit/address.js';

export const whatAppliesRoute = createRoute({
  getParentRoute: () => root,
  path: '/vad-galler',
  validateSearch: ({ q, gallde }: Record<string, unknown>): { q?: string; gallde?: string } => ({
    ...(wordsIn(q) !== undefined && { q: wordsIn(q) as string }),
    ...(dayIn(gallde) !== undefined && { gallde: dayIn(gallde) as string }),
  }),
  component: pageOf(() => import('./what-applies.js'), 'public', 'states'),
});
