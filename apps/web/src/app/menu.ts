import type { Role } from '@anvisa/domain/actor';
import type { LinkProps } from '@tanstack/react-router';

interface MenuItem {
  readonly to: NonNullable<LinkProps['to']>;
  readonly words: `menu.${'myWork' | 'cases' | 'areas' | 'decisions' | 'committee' | 'evaluations' | 'board' | 'whatApplies' | 'directives' | 'register' | 'strategies' | 'leadership' | 'audit' | 'securityLog' | 'administration'}`;
  /** Whose menu it stands in. What a page then shows, the server says. */
  readonly who: 'all' | 'signed-in' | readonly Role[];
}

/** The main menu, in its order. */
export const MENU: readonly MenuItem[] = [
  { to: '/mitt-arbete', words: 'menu.myWork', who: 'signed-in' },
  { to: '/arenden', words: 'menu.cases', who: ['it-officer', 'head-of-it', 'registrar', 'auditor'] },
  { to: '/omraden', words: 'menu.areas', who: ['it-officer', 'head-of-it'] },
  { to: '/beslut', words: 'menu.decisions', who: ['city-director', 'deputy'] },
  { to: '/styrelsen', words: 'menu.board', who: ['board-secretary'] },
  { to: '/namnder', words: 'menu.committee', who: ['committee-contact'] },
  { to: '/utvarderingar', words: 'menu.evaluations', who: ['evaluator', 'it-officer', 'head-of-it'] },
  { to: '/ledning', words: 'menu.leadership', who: ['head-of-it', 'city-director', 'board-secretary'] },
  { to: '/revision', words: 'menu.audit', who: ['auditor'] },
  { to: '/sakerhetslogg', words: 'menu.securityLog', who: ['auditor', 'administrator'] },
  { to: '/administration', words: 'menu.administration', who: ['administrator', 'it-officer', 'head-of-it', 'registrar'] },
  { to: '/vad-galler', words: 'menu.whatApplies', who: 'all' },
  { to: '/anvisningar', words: 'menu.directives', who: 'all' },
  { to: '/diarium', words: 'menu.register', who: 'all' },
  { to: '/strategier', words: 'menu.strategies', who: 'all' },
];
