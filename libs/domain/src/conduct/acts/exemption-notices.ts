import { type Act, streamOf, type World } from '../../act.js';
import { exemptingOffice } from '../../exemption/deciding.js';
import type { ExemptionCase as Exempted } from '../../exemption/exemption-case.js';
import { onlyTheBoardExempts } from '../../exemption/only-the-board.js';
import { isBarredFromExempting } from '../../exemption/rules/disqualified-does-not-exempt.js';
import { rulingEdition } from '../../exemption/stands.js';
import { EXEMPTING_ROLES } from '../../permission/of-exemptions.js';
import type { SwedishDate } from '../../time.js';
import { contactsOf, holding, named } from '../audience/people.js';
import { superiors } from '../audience/superiors.js';
import type { TellingAct } from '../conduct-act.js';
import { exemptionBy } from '../deadlines.js';
import { type ExemptionCase, exemptionNext } from '../exemption-case.js';
import type { CaseKind } from './case.js';
import { type ConductCommand, logStream } from './conduct-command.js';
import { idOf } from './id-of.js';
import { giveNotice, type Notice } from './notice.js';

const exemptionCase: CaseKind<ExemptionCase> = {
  rests: (due) => ({
    streams: [streamOf('exemption', idOf(due)), logStream(due)],
    looksAt: {
      kinds: ['person', 'mandate', 'strategy'],
      ...(due.directive !== undefined && { streams: [streamOf('directive', due.directive)] }),
    },
  }),
  find: (world, due) => {
    const exemption = world.find('exemption', idOf(due));
    const log = world.find('conduct', due.conductor);
    const directive = exemption && world.find('directive', exemption.directive);
    return exemption && { exemption, ...(directive && { directive }), ...(log && { log }) };
  },
  read: (about, { policy, now }) => exemptionNext(about, policy, now),
};

type To = Notice<ExemptionCase>['to'];

/**
 * Whom the directive names to decide, but for those who may not (KL 6:28, 7:4); the board's secretary where it names nobody, the case was referred, or
 * none is left whom a mandate carries (KL 7:5).
 */
const decider: To = (about, _, { today }, world) => {
  const decided = caseOf(about);
  if (!decided) return holding(world, today, 'board-secretary');
  const office = exemptingOffice(decided.exemption, decided.ruling);
  const named = office === 'executive-board' ? [] : holding(world, today, EXEMPTING_ROLES[office]);
  const able = named.filter(({ person }) => !isBarredFromExempting(decided, person));
  return onlyTheBoardExempts(decided, { today }, world) ? [...able, ...holding(world, today, 'board-secretary')] : able;
};

function caseOf({ exemption, directive }: ExemptionCase): Exempted | undefined {
  const ruling = directive && rulingEdition(exemption, directive);
  return ruling && { exemption, directive, ruling };
}

/** Whether an exemption that the directive lets somebody decide by delegation may today be decided by the board alone: whoever is told of it is told so. */
function isLeftToTheBoard(about: ExemptionCase, today: SwedishDate, world: World): boolean {
  const decided = caseOf(about);
  if (!decided || exemptingOffice(decided.exemption, decided.ruling) === 'executive-board') return false;
  return onlyTheBoardExempts(decided, { today }, world);
}

/** Whoever asked for it, and the committee's contacts. */
const holder: To = ({ exemption: { requestedBy, unit } }, _, { today }, world) => [
  ...contactsOf(world, today, [unit]),
  ...named(world, today, [requestedBy]),
];

const notice = (to: To, chasedBy?: typeof exemptionBy) =>
  giveNotice(exemptionCase, ({ exemption }) => exemption.caseNumber, {
    to,
    about: (about, _, { policy, today }, world) => {
      const { id, directive, state, unit, decisions, until } = about.exemption;
      const by = chasedBy?.(about.exemption)(policy).deadline;
      const outcome = decisions.at(-1)?.outcome;
      return {
        exemption: id,
        directive,
        unit,
        state,
        ...(by !== undefined && { deadline: by }),
        ...(outcome !== undefined && { outcome }),
        ...(until !== undefined && { until }),
        ...(chasedBy && isLeftToTheBoard(about, today, world) && { decider: 'board' }),
      };
    },
  });

/** Whom an exemption's conductor tells of what. */
export const EXEMPTION_NOTICES = {
  'tell-exemption-requested': notice(decider, exemptionBy),
  'remind-exemption-decision': notice(decider, exemptionBy),
  'escalate-exemption': notice(
    ({ exemption }, due, { today, policy }, world) => superiors(world, today, due, policy, exemptionBy(exemption)),
    exemptionBy,
  ),
  'tell-exemption-decided': notice(holder),
  'tell-exemption-expiry': notice(holder),
} as const satisfies Readonly<Record<TellingAct<'exemption'>, Act<ConductCommand>>>;
