import { type Act, streamOf } from '../../act.js';
import type { GivenRole } from '../../person/person.js';
import { named } from '../audience/people.js';
import type { TellingAct } from '../conduct-act.js';
import { beginningTold, type DeputyshipCase, deputyshipNext, deputyTerms, endTold } from '../deputyship-case.js';
import type { Due } from '../reading.js';
import type { StandingPolicy } from '../standing-policy.js';
import type { CaseKind } from './case.js';
import { type ConductCommand, logStream } from './conduct-command.js';
import { idOf } from './id-of.js';
import { giveNotice } from './notice.js';

const deputyshipCase: CaseKind<DeputyshipCase> = {
  rests: (due) => ({ streams: [streamOf('person', idOf(due)), logStream(due)], looksAt: { kinds: ['person'] } }),
  find: (world, due) => {
    const person = world.find('person', idOf(due));
    const log = world.find('conduct', due.conductor);
    return person && { person, ...(log && { log }) };
  },
  read: (about, { policy, now }) => deputyshipNext(about, policy, now),
};

const notice = (toldAt: (term: GivenRole, policy: StandingPolicy) => string | undefined) => {
  const meant = ({ person }: DeputyshipCase, { due }: Due, policy: StandingPolicy) =>
    deputyTerms(person).filter((term) => toldAt(term, policy) === due);
  return giveNotice(deputyshipCase, () => undefined, {
    to: (about, due, { today, policy }, world) =>
      named(world, today, [about.person.id, ...meant(about, due, policy).flatMap(({ inStead }) => (inStead ? [inStead.person] : []))]),
    about: (about, due, { policy }) => {
      const [term] = meant(about, due, policy);
      return { ...(term && { from: term.from }), ...(term?.until !== undefined && { until: term.until }) };
    },
  });
};

/** The deputy, and the one in whose stead they decide, are told of the beginning and of the end. */
export const DEPUTYSHIP_NOTICES = {
  'tell-deputyship-begins': notice(beginningTold),
  'tell-deputyship-ends': notice(endTold),
} as const satisfies Readonly<Record<TellingAct<'deputyship'>, Act<ConductCommand>>>;
