import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';
import { wordsIn } from '../../kit/address.js';

export const registerRoute = createRoute({
  getParentRoute: () => root,
  path: '/diarium',
  validateSearch: ({ dnr }: Record<string, unknown>): { dnr?: string } =>
    wordsIn(dnr) === undefined ? {} : { dnr: wordsIn(dnr) as string },
  component: pageOf(() => import('./register.js'), 'public'),
});
