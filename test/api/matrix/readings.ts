import { READINGS, type Reading, type ReadingRule } from '@anvisa/domain/permission/readings';
import type { Caller } from './callers.js';
import type { Case } from './cases.js';
import { type Expected, expectedOfSignIn, refused } from './expected.js';
import { DECIDED, isTheirs, PUBLIC } from './hidden.js';
import type { Route } from './routes.js';

const IN_FORCE = '{directive}/in-force';
const SHOWN: Expected = { status: [200] };
/** Who may read, and sends nothing that could be taken: how it is read is tried elsewhere. */
const LET_IN: Expected = { status: [200, 404, 409, 422, 428] };
/** A draft is not there for whoever may not read it; a case without a sign-in may ask for one. */
const HIDDEN: Expected = { status: [404, 403, 401] };

/** What a reading must be answered with when this caller asks for it, by the table's row. */
export function expectedOfReading(route: Route, reading: Reading, caller: Caller, of: Case): Expected {
  const rule: ReadingRule = READINGS[reading];
  const isOpen = rule.open === 'all' || rule.open === 'published';
  const signIn = expectedOfSignIn(caller, isOpen);
  if (signIn) return signIn;
  const held = rule.who.filter(({ roles }) => caller.role !== undefined && roles.includes(caller.role));
  if (held.length === 0 && rule.open === undefined) return refused(403, 'role-missing');
  // An auditor reads what others write, and writes nothing.
  if (route.method !== 'get') return caller.role === 'auditor' ? { status: [...LET_IN.status, 403] } : LET_IN;
  if (rule.open === 'all') return whatIsThere(route, of);
  if (held.some(({ whose }) => whose === 'any')) return whatIsThere(route, of);
  if (rule.open === 'oneself') return isAbout(route, caller, of) ? whatIsThere(route, of) : HIDDEN;
  if (isTheirs(held, caller, of) || isList(route)) return whatIsThere(route, of);
  return rule.open === 'published' && PUBLIC.includes(of.state) ? whatIsThere(route, of) : HIDDEN;
}

function whatIsThere(route: Route, of: Case): Expected {
  if (isThere(route, of)) return SHOWN;
  return refused(404, route.path.includes(IN_FORCE) && PUBLIC.includes(of.state) ? 'nothing-in-force' : 'not-found');
}

/** A list shows everybody what of it they may see. */
function isList({ names, path }: Route): boolean {
  return names.length === 0 || path.endsWith('/evaluations') || path.endsWith('/exemptions');
}

function isAbout({ names }: Route, caller: Caller, of: Case): boolean {
  return !names.includes('person') || of.about === caller.name;
}

/** What is read may not be there: an edition applies in some of its states alone, and «tele» names no act and case. */
function isThere({ path }: Route, { state }: Case): boolean {
  if (path.includes(IN_FORCE)) return ['in-force', 'superseded', 'lapsed'].includes(state);
  if (path.endsWith('/history') || path.endsWith('/provision-marks')) return DECIDED.includes(state);
  return !path.startsWith('/api/working-notes/');
}
