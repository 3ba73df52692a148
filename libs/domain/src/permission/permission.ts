import type { Role } from '../actor.js';
import type { ConditionName } from './conditions.js';

/**
 * On whose behalf, or on which cases, a role may do something: any; the case that the officer has; what one was asked to review or evaluate; what
 * concerns one's own committee; what concerns oneself.
 */
export type Whose = 'any' | 'own-case' | 'asked' | 'own-unit' | 'oneself';

/** Some roles, and on whose cases they may. */
export interface Grant {
  readonly roles: readonly Role[];
  readonly whose: Whose;
}

/** One row of the table: who may do an act, in which states of its case, under which conditions, and by what ground. */
export interface Permission {
  /** The act in a clerk's words. */
  readonly sv: string;
  readonly en: string;
  /** Any one of these suffices. */
  readonly who: readonly Grant[];
  /** The conductor may as well. */
  readonly system?: true;
  /** Left out where the act begins a case, or where any state will do. */
  readonly states?: readonly string[];
  /** All of these must hold, whatever the act says; each is a rule by that name. */
  readonly conditions?: readonly ConditionName[];
  /** Conditions on people that depend on what the act says: whom it names, for which committee. The act asks them itself. */
  readonly also?: readonly ConditionName[];
  /** Conditions on whoever decides by delegation. The board's secretary decides nothing: they record what the board decided. */
  readonly byDelegation?: readonly ConditionName[];
  readonly ground: string;
}

/** The rows of one subject. */
export type Permissions = Readonly<Record<string, Permission>>;

const granting =
  (whose: Whose) =>
  (...roles: readonly Role[]): Grant => ({ roles, whose });

export const anyCase = granting('any');
export const ownCase = granting('own-case');
export const whereAsked = granting('asked');
export const ownUnit = granting('own-unit');
export const oneself = granting('oneself');

/** The roles that a row names, each once, in its order. */
export function rolesOf({ who }: Pick<Permission, 'who'>): readonly Role[] {
  return [...new Set(who.flatMap(({ roles }) => roles))];
}
