import type { Directive } from '@anvisa/domain/directive/directive';
import type { ExemptionDecision } from '@anvisa/domain/exemption/events';
import type { Exemption } from '@anvisa/domain/exemption/exemption';
import { exemptionStands } from '@anvisa/domain/exemption/stands';
import type { SwedishDate } from '@anvisa/domain/time';
import type { CaseEntry } from '@anvisa/record/queries/case-entries';
import type { Reader } from '@anvisa/record/queries/reader';
import type { Showing } from '../acts/acts.js';
import { decidedBy, recordShown } from '../editions/decisions-shown.js';
import type { InterestAnswer } from '../editions/review.answer.js';
import { readsAll } from '../reads/reads-part.js';
import type { ExemptionAfter, ExemptionAnswer } from './exemption.answer.js';

interface Beside {
  /** What it exempts from: whether it stands follows that one's editions. */
  readonly directive: Directive | undefined;
  readonly names: ReadonlyMap<string, string>;
  /** Of one that is read alone: the entries that tell its decisions, in their order. */
  readonly told?: readonly CaseEntry[];
}

/** What tells a decision on an exemption. */
export const DECIDED = ['ExemptionGranted', 'ExemptionRefused', 'ExemptionRevoked'];
/** The request is its case's first document, and the decisions follow. */
const FIRST_DECISION = 2;

/** Everybody whose name an exemption shows. */
export function peopleIn({ requestedBy, decisions, interests }: Exemption): readonly string[] {
  return [requestedBy, ...decisions.map(({ by }) => by), ...interests.map(({ person }) => person)];
}

/** An exemption, and whether it frees its unit today. */
export function exemptionShown(
  exemption: Exemption,
  { directive, names, told: entries = [] }: Beside,
  today: SwedishDate,
): ExemptionAnswer {
  const { decisions, until, conditions, requestedBy, interests: _, ...told } = exemption;
  const nameOf = (id: string) => names.get(id) ?? '';
  return {
    ...told,
    standsToday: directive !== undefined && exemptionStands(exemption, directive, today),
    ...(until !== undefined && { until }),
    ...(conditions !== undefined && { conditions }),
    requestedBy: { id: requestedBy, name: nameOf(requestedBy) },
    decisions: decisions.map(({ by, ...decision }, at) => {
      const entry = entries[at];
      return {
        document: FIRST_DECISION + at,
        ...decision,
        ...(entry && { ...recordOf(entry), entry: entry.envelope.id, hash: entry.hash }),
        by: { ...(entry && decidedBy(entry)), id: by, name: nameOf(by) },
      };
    }),
  };
}

/** The interests told of in its case: to those who read reviews all, to others their own. */
export function interestsShown({ interests }: Exemption, names: ReadonlyMap<string, string>, reader: Reader): readonly InterestAnswer[] {
  const read = readsAll('reviews', reader) ? interests : interests.filter(({ person }) => person === reader.actor.person);
  return read.map(({ person, ...interest }) => ({ ...interest, person: { id: person, name: names.get(person) ?? '' } }));
}

function recordOf({ disclosed }: CaseEntry): ReturnType<typeof recordShown> {
  const { record, board } = disclosed as Partial<ExemptionDecision>;
  return recordShown({ ...record, ...(board && { board }) });
}

/** What the answer to an act on an exemption shows of it. */
export function exemptionAfter(id: string): Showing<ExemptionAfter> {
  return {
    show: (world) => {
      const exemption = world.find('exemption', id);
      if (!exemption) throw new Error('an act on an exemption leaves the exemption');
      return { exemption: id, self: `/api/exemptions/${id}`, caseNumber: exemption.caseNumber, state: exemption.state };
    },
    location: ({ self }) => self,
  };
}
