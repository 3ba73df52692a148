import { streamOf } from '../../act.js';
import { exemptingOffice } from '../../exemption/deciding.js';
import { rulingEdition } from '../../exemption/stands.js';
import { contactsOf, holding, named } from '../audience/people.js';
import { superiors } from '../audience/superiors.js';
import { decidedBy, type ExemptionCase, exemptionNext } from '../exemption-case.js';
import type { Policy } from '../policy.js';
import type { CaseKind } from './case.js';
import { logStream } from './conduct-command.js';
import { idOf } from './id-of.js';
import { giveNotice, type Notice } from './notice.js';

const exemptionCase: CaseKind<ExemptionCase> = {
  rests: (due) => ({
    streams: [streamOf('exemption', idOf(due)), logStream(due)],
    looksAt: { kinds: ['person'], ...(due.directive !== undefined && { prefixes: [streamOf('directive', due.directive)] }) },
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

const decideBy = ({ exemption }: ExemptionCase, policy: Policy) => decidedBy(exemption)(policy).deadline;

const ROLES = {
  'head-of-it': ['head-of-it'],
  'city-director': ['city-director', 'deputy'],
  'executive-board': ['board-secretary'],
} as const;

/** Whom the directive names to decide; the board's secretary where it names nobody, or the case was referred. */
const decider: To = ({ exemption }, _, { today }, world) => {
  const directive = world.find('directive', exemption.directive);
  const ruling = directive && rulingEdition(exemption, directive);
  return holding(world, today, ROLES[ruling ? exemptingOffice(exemption, ruling) : 'executive-board']);
};

/** Whoever asked for it, and the committee's contacts. */
const holder: To = ({ exemption: { requestedBy, unit } }, _, { today }, world) => [
  ...contactsOf(world, today, [unit]),
  ...named(world, today, [requestedBy]),
];

const notice = (to: To, deadline: (about: ExemptionCase, policy: Policy) => string | undefined) =>
  giveNotice(exemptionCase, ({ exemption }) => exemption.caseNumber, {
    to,
    about: (about, _, { policy }) => {
      const { id, directive, state, unit, decisions, until } = about.exemption;
      const by = deadline(about, policy);
      const outcome = decisions.at(-1)?.outcome;
      return {
        exemption: id,
        directive,
        unit,
        state,
        ...(by !== undefined && { deadline: by }),
        ...(outcome !== undefined && { outcome }),
        ...(until !== undefined && { until }),
      };
    },
  });

const none = () => undefined;

/** Whom an exemption's conductor tells of what. */
export const EXEMPTION_NOTICES = {
  'tell-exemption-requested': notice(decider, decideBy),
  'remind-exemption-decision': notice(decider, decideBy),
  'escalate-exemption': notice(
    ({ exemption }, due, { today, policy }, world) => superiors(world, today, due, policy, decidedBy(exemption)),
    decideBy,
  ),
  'tell-exemption-decided': notice(holder, none),
  'tell-exemption-expiry': notice(holder, none),
} as const;
