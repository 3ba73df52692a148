import type { DisclosedActor } from '@anvisa/domain/audit/entry';
import { tellsDecision } from '@anvisa/domain/directive/decision-events';
import type { TakenDecision } from '@anvisa/domain/directive/directive';
import type { BoardDecision, ChairDecision, DecisionRecord } from '@anvisa/domain/directive/events';
import type { CaseEntry } from '@anvisa/record/queries/case-entries';
import type { DecidedByAnswer, DecisionAnswer, RecordAnswer } from './decision.answer.js';

type Told = Pick<RecordAnswer, keyof RecordAnswer>;

/** A decision record in full: what the state keeps of it, joined with its entry. */
export function decisionsShown(decisions: readonly TakenDecision[], entries: readonly CaseEntry[]): DecisionAnswer[] {
  return decisions.flatMap((decision) => {
    const entry = entries.find(({ envelope: { type, open } }) => tellsDecision(type) && open.document === decision.document);
    return entry
      ? [
          {
            ...decision,
            ...recordIn(entry),
            ...amendmentsBefore(entry, entries),
            by: decidedBy(entry),
            entry: entry.envelope.id,
            hash: entry.hash,
          },
        ]
      : [];
  });
}

function recordIn({ envelope: { open }, disclosed }: CaseEntry): Partial<DecisionAnswer> {
  const { reasons, decidedBy: chair, empowerment } = disclosed as Partial<DecisionRecord & ChairDecision>;
  const { delegable, unionNegotiation } = open as Partial<DecisionRecord>;
  const { units } = open as { units?: readonly string[] };
  return {
    ...recordShown({ ...disclosed, ...present({ delegable, unionNegotiation }) }),
    ...present({ reasons, decidedBy: chair, empowerment }),
    ...(units && { units: [...units] }),
  };
}

/** What is told of how a decision was taken: by a delegate, or by the board at its meeting. */
export function recordShown(told: Partial<DecisionRecord> & { readonly board?: BoardDecision }): Told {
  const { presenter, participants, dissents, delegable, delegableReasons, unionNegotiation, unionNote, board } = told;
  return {
    ...present({ presenter, delegable, delegableReasons, unionNegotiation, unionNote, board }),
    ...(participants && { participants: [...participants] }),
    ...(dissents && { dissents: [...dissents] }),
  };
}

/** What is there of it: an answer leaves out what is not. */
function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

/** Who decided what an entry tells, and by which right. */
export function decidedBy({
  envelope: { office, onBehalfOf, mandates },
  disclosed,
}: CaseEntry): Pick<DecidedByAnswer, keyof DecidedByAnswer> {
  const { name = '', inStead } = (disclosed.actor ?? {}) as Partial<DisclosedActor>;
  return { name, office, ...(inStead && { inStead: inStead.name }), ...(onBehalfOf && { onBehalfOf }), mandates: [...mandates] };
}

/** An approval with changes follows in the same act on the entry that tells the changes. */
function amendmentsBefore({ envelope: { n, open } }: CaseEntry, entries: readonly CaseEntry[]): { amendments?: string } {
  const before =
    open.withChanges === true ? entries.find(({ envelope }) => envelope.type === 'TextAmended' && envelope.n === n - 1) : undefined;
  return before ? { amendments: String(before.disclosed.amendments) } : {};
}
