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
}

/** Whether a reader is shown which words of an entry may go. */
export function mayDispose(reader: Reader | undefined): boolean {
  return reader !== undefined && permitted('dispose-words', reader) === undefined;
}

/** What is marked as secret shows that something happened, when and by which office: the proof, and nothing of what it says. */
export function entryShown(
  { envelope, hash, disclosed, disposed }: CaseEntry,
  { discloses, hidden, untitled, disposes }: How,
): TrailEntryAnswer {
  const entry = { ...envelope, mandates: [...envelope.mandates], hash, ...(disposed.length > 0 && { disposed: [...disposed] }) };
  if (hidden) return { ...entry, open: {} };
  return {
    ...entry,
    open: untitled ? withoutTitle(envelope) : envelope.open,
    ...(discloses && { disclosed: untitled ? withoutFindings(envelope, disclosed) : disclosed }),
    ...(disposes && disposableIn(envelope, disclosed)),
  };
}

function disposableIn({ stream, type }: Envelope, said: CaseEntry['disclosed']): Pick<TrailEntryAnswer, 'disposable'> {
  const disposable = [...wordsIn({ stream, type, said }).keys()];
  return disposable.length > 0 ? { disposable } : {};
}

/** A revision begins with what the evaluation of the edition before it found, which may be marked. */
function withoutFindings({ type }: Envelope, disclosed: CaseEntry['disclosed']): CaseEntry['disclosed'] {
  return type === 'EditionStarted' && 'findings' in disclosed ? { ...disclosed, findings: HIDDEN } : disclosed;
}

/** Notices once told a title openly: it may be that of an edition before, which is marked. */
function withoutTitle({ type, open }: Envelope): Envelope['open'] {
  const { about } = open as { readonly about?: NoticeFacts };
  return type === 'NoticeGiven' && about?.title !== undefined ? { ...open, about: { ...about, title: HIDDEN } } : open;
}
