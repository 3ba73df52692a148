import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';
import { asks, dayIn, wordsIn } from '../../kit/address.js';

export const whatAppliesRoute = createRoute({
  getParentRoute: () => root,
  path: '/vad-galler',
  validateSearch: asks(({ q, gallde }) => ({ q: wordsIn(q), gallde: dayIn(gallde) })),
  component: pageOf(() => import('./what-applies.js'), 'public', 'states'),
});
