import { type Permission, rolesOf } from '@anvisa/domain/permission/permission';
import { type PermittedAct, permissionOf } from '@anvisa/domain/permission/permissions';
import type { Caller } from './callers.js';
import type { Case } from './cases.js';
import { belongs, isHidden } from './hidden.js';
import { unmet } from './unmet.js';

/** What a cell must be answered with: a status, and the codes of which it must have one; without codes, none. */
export interface Expected {
  readonly status: readonly number[];
  readonly code?: readonly string[];
}

const DONE: Expected = { status: [201] };
/** The case is another's: some rules say so by the role that is lacking there. */
const ANOTHERS: Expected = { status: [409, 403] };

export const refused = (status: number, ...code: readonly string[]): Expected => ({ status: [status], code });
const NOT_ONES_OWN = refused(409, 'only-for-oneself');

/** Whoever's sign-in does not hold gets nowhere, on any route. */
export function expectedOfSignIn({ how }: Caller, isPublic: boolean): Expected | undefined {
  if (how === 'invalid') return refused(401, 'sign-in-invalid');
  if (how === 'unknown') return refused(403, 'person-unknown');
  if (how === 'not-signed-in' && !isPublic) return refused(401, 'sign-in-missing');
  return undefined;
}

/** What an act on a case in its state must be answered with when this caller asks for it, by the table's row and the conditions that the case does not meet. */
export function expectedOfAct(act: PermittedAct, caller: Caller, of: Case): Expected {
  const signIn = expectedOfSignIn(caller, false);
  if (signIn) return signIn;
  const expected = byTheTable(act, caller, of);
  return expected !== DONE && isHidden(caller, of) ? refused(404, 'not-found') : expected;
}

function byTheTable(act: PermittedAct, caller: Caller, of: Case): Expected {
  const row = permissionOf(act);
  // Of what is one's own alone, it is told first that this is another's.
  const onlyOnesOwn = row.who.every(({ whose }) => whose === 'oneself') && of.about !== caller.name;
  if (!caller.role || !rolesOf(row).includes(caller.role)) return onlyOnesOwn ? NOT_ONES_OWN : refused(403, 'role-missing');
  if (row.states && !row.states.includes(of.state)) return { status: [409, 404, 403] };
  if (!isTheirs(row, caller, act === 'name-deputy' ? { ...of, about: 'stina' } : of)) return ANOTHERS;
  const code = unmet(act, caller, of);
  return code === undefined ? DONE : { status: [403, 404, 409], code: [code] };
}

function isTheirs({ who }: Permission, caller: Caller, of: Case): boolean {
  return who.some(({ roles, whose }) => caller.role && roles.includes(caller.role) && belongs(whose, caller, of));
}
