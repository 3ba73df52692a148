import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';

export const draftRoute = createRoute({
  getParentRoute: () => root,
  path: '/arenden/$directive/$edition/utkast',
  component: pageOf(() => import('./draft-page.js'), 'draft', 'editor', 'units', 'case', 'comparison', 'acts', 'directive', 'states'),
});
