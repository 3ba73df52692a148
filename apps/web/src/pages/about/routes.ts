import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../app/page-of.js';
import { root } from '../../app/root.js';

export const aboutRoutes = [
  createRoute({ getParentRoute: () => root, path: '/tillganglighet', component: pageOf(() => import('./accessibility.js'), 'about') }),
  createRoute({ getParentRoute: () => root, path: '/prova', component: pageOf(() => import('./try-it.js'), 'about') }),
] as const;
