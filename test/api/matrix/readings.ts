import type { Grant } from '@anvisa/domain/permission/permission';
import { READINGS, type Reading, type ReadingRule } from '@anvisa/domain/permission/readings';
import type { Caller } from './callers.js';
import type { Case } from './cases.js';
import { belongs, type Expected, expectedOfSignIn, refused } from './expected.js';
import type { Route } from './routes.js';

/** Decided, and so public (TF 2:10, 2:12), one that was declined too: by hand, beside the record's own lists. */
const DECIDED = ['decided', 'published', 'in-force', 'superseded', 'repealed', 'lapsed'];
const PUBLIC = [...DECIDED, 'declined'];

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
  if (rule.open === 'all') return shownIf(isThere(route, of));
  if (held.some(({ whose }) => whose === 'any')) return shownIf(isThere(route, of));
  if (rule.open === 'oneself') return isAbout(route, caller, of) ? shownIf(isThere(route, of)) : HIDDEN;
  if (isTheirs(held, caller, of) || isList(route)) return shownIf(isThere(route, of));
  return rule.open === 'published' && PUBLIC.includes(of.state) ? shownIf(isThere(route, of)) : HIDDEN;
}

const shownIf = (there: boolean): Expected => (there ? SHOWN : refused(404, 'not-found'));

/** A list shows everybody what of it they may see. */
function isList({ names, path }: Route): boolean {
  return names.length === 0 || path.endsWith('/evaluations') || path.endsWith('/exemptions');
}

function isTheirs(held: readonly Grant[], caller: Caller, of: Case): boolean {
  const { unit: _, ...notConsulted } = of;
  return held.some(({ whose }) => belongs(whose, caller, of.kind === 'edition' && !of.isDiscussed ? notConsulted : of));
}

function isAbout({ names }: Route, caller: Caller, of: Case): boolean {
  return !names.includes('person') || of.about === caller.name;
}

/** What is read may not be there: an edition applies in some of its states alone, and nobody has noted anything. */
function isThere({ path }: Route, { state }: Case): boolean {
  if (path.includes('{directive}/in-force')) return ['in-force', 'superseded', 'lapsed'].includes(state);
  if (path.endsWith('/history') || path.endsWith('/provision-marks')) return DECIDED.includes(state);
  return !path.startsWith('/api/working-notes/');
}
