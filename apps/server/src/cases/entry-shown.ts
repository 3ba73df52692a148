import type { Envelope } from '@anvisa/domain/audit/entry';
import type { NoticeFacts } from '@anvisa/domain/conduct/conduct-log';
import { wordsIn } from '@anvisa/domain/disposal/words-in';
import { permitted } from '@anvisa/domain/permission/permitted';
import type { CaseEntry } from '@anvisa/record/queries/case-entries';
import type { Reader } from '@anvisa/record/queries/reader';
import { HIDDEN } from '@anvisa/record/queries/secrecy';
import type { TrailEntryAnswer } from './trail.answer.js';

/** How much of an entry a reader is shown. */
interface How {
  readonly discloses: boolean;
  readonly hidden: boolean;
  readonly untitled: boolean;
  readonly disposes: boolean;
  /** The open fields that the reader is not told. */
  readonly withheld: (envelope: Envelope) => readonly string[];
}

/** Whether a reader is shown which words of an entry may go. */
export function mayDispose(reader: Reader | undefined): boolean {
  return reader !== undefined && permitted('dispose-words', reader) === undefined;
}

/** What is marked as secret shows that something happened, when and by which office: the proof, and nothing of what it says. */
export function entryShown(entry: CaseEntry, how: How): TrailEntryAnswer {
  const { envelope, disclosed, salts, disposed } = entry;
  const { open, withheld } = openShown(envelope, how);
  // Whoever has all of a leaf but a verdict finds the verdict by trying: its hash tells which. Without the commitments nobody has all but that.
  const isWhole = withheld.length === 0;
  const said = how.untitled && tellsFindings(entry) ? withoutFindings(entry) : { disclosed, salts };
  return {
    ...envelope,
    mandates: [...envelope.mandates],
    open,
    commitments: isWhole ? envelope.commitments : {},
    hash: entry.hash,
    ...(!isWhole && { withheld: [...withheld] }),
    ...(disposed.length > 0 && { disposed: [...disposed] }),
    ...(how.discloses && !how.hidden && (isWhole ? said : { disclosed: said.disclosed })),
    ...(how.disposes && !how.hidden && disposableIn(envelope, disclosed)),
  };
}

function openShown(
  envelope: Envelope,
  { hidden, untitled, withheld }: How,
): { open: Record<string, unknown>; withheld: readonly string[] } {
  if (hidden) return { open: {}, withheld: Object.keys(envelope.open) };
  if (untitled && tellsTitle(envelope)) return { open: withoutTitle(envelope), withheld: ['about'] };
  const fields = withheld(envelope);
  return { open: Object.fromEntries(Object.entries(envelope.open).filter(([field]) => !fields.includes(field))), withheld: fields };
}

function disposableIn({ stream, type }: Envelope, said: CaseEntry['disclosed']): Pick<TrailEntryAnswer, 'disposable'> {
  const disposable = [...wordsIn({ stream, type, said }).keys()];
  return disposable.length > 0 ? { disposable } : {};
}

/** A revision begins with what the evaluation of the edition before it found, which may be marked. */
function tellsFindings({ envelope: { type }, disclosed }: CaseEntry): boolean {
  return type === 'EditionStarted' && 'findings' in disclosed;
}
function withoutFindings({ disclosed, salts }: CaseEntry): Pick<CaseEntry, 'disclosed' | 'salts'> {
  const { findings: _, ...others } = salts;
  return { disclosed: { ...disclosed, findings: HIDDEN }, salts: others };
}

/** Notices once told a title openly: it may be that of an edition before, which is marked. */
function tellsTitle({ type, open }: Envelope): boolean {
  return type === 'NoticeGiven' && (open as { readonly about?: NoticeFacts }).about?.title !== undefined;
}
function withoutTitle({ open }: Envelope): Record<string, unknown> {
  return { ...open, about: { ...(open.about as NoticeFacts), title: HIDDEN } };
}
