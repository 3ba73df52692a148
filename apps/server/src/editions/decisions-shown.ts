import type { DisclosedActor } from '@anvisa/domain/audit/entry';
import { tellsDecision } from '@anvisa/domain/directive/decision-events';
import type { TakenDecision } from '@anvisa/domain/directive/directive';
import type { BoardDecision, ChairDecision, DecisionRecord } from '@anvisa/domain/directive/events';
import type { CaseEntry } from '@anvisa/record/queries/case-entries';
import type { DecisionAnswer } from './decision.answer.js';

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
  const { reasons, presenter, participants, dissents, delegableReasons, unionNote } = disclosed as Partial<DecisionRecord>;
  const { delegable, unionNegotiation } = open as Partial<DecisionRecord>;
  const { board } = disclosed as { board?: BoardDecision };
  const { decidedBy, empowerment } = disclosed as Partial<ChairDecision>;
  const record = { reasons, presenter, delegable, delegableReasons, unionNegotiation, unionNote, board, decidedBy, empowerment };
  const { units } = open as { units?: readonly string[] };
  const lists = {
    ...(units && { units: [...units] }),
    ...(participants && { participants: [...participants] }),
    ...(dissents && { dissents: [...dissents] }),
  };
  return { ...(Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as typeof record), ...lists };
}

/** Who decided what an entry tells, and by which right. */
export function decidedBy({ envelope: { office, onBehalfOf, mandates }, disclosed }: CaseEntry): DecisionAnswer['by'] {
  const { name = '', inStead } = (disclosed.actor ?? {}) as Partial<DisclosedActor>;
  return { name, office, ...(inStead && { inStead: inStead.name }), ...(onBehalfOf && { onBehalfOf }), mandates: [...mandates] };
}

/** An approval with changes follows in the same act on the entry that tells the changes. */
function amendmentsBefore({ envelope: { n, open } }: CaseEntry, entries: readonly CaseEntry[]): { amendments?: string } {
  const before =
    open.withChanges === true ? entries.find(({ envelope }) => envelope.type === 'TextAmended' && envelope.n === n - 1) : undefined;
  return before ? { amendments: String(before.disclosed.amendments) } : {};
}
