import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';
import { asks, wordsIn } from '../../kit/address.js';

export const registerRoute = createRoute({
  getParentRoute: () => root,
  path: '/diarium',
  validateSearch: asks(({ dnr }) => ({ dnr: wordsIn(dnr) })),
  component: pageOf(() => import('./register.js'), 'public'),
});
