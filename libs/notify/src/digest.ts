import { morningOf } from '@anvisa/domain/conduct/instants';
import { addDays } from '@anvisa/domain/conduct/working-days';
import { type Instant, type SwedishDate, swedishDateOf } from '@anvisa/domain/time';
import { calendarOf } from './calendar.js';
import { caseNumberOf } from './compose.js';
import { spoken } from './dates.js';
import { linkOf } from './links.js';
import type { Message } from './message.js';
import { digestIdOf } from './message-id.js';
import type { Notice } from './notice.js';
import { oneLine, wrapped } from './plain.js';
import { dateSentenceOf, deadlineOf, firstNameOf, textsFor, titleOf, toBeMet, wordsFor } from './told.js';

/** Half an hour after the morning on which the conductor reminds: what came due then is in the same day's letter. */
const AFTER_THE_MORNING = 30 * 60_000;

/** When a day's digests leave: half past eight in Stockholm. */
export function digestTimeOf(day: SwedishDate): Instant {
  return new Date(Date.parse(morningOf(day)) + AFTER_THE_MORNING).toISOString();
}

/** The digest that a notice belongs to: the first one to leave once it has come due. */
export function digestAfter(due: Instant): Instant {
  const today = swedishDateOf(due);
  const leaves = digestTimeOf(today);
  return due <= leaves ? leaves : digestTimeOf(addDays(today, 1));
}

/** One letter about all that waits for a person, the nearest deadline first, what has none last. */
export function composeDigest(first: Notice, others: readonly Notice[], day: SwedishDate, publicUrl: string): Message {
  const notices = [first, ...others].sort(byDeadline);
  const texts = textsFor(first).digest;
  const { recipient } = first;
  const soonest = notices.find((notice) => toBeMet(notice) && notice.deadline >= day)?.deadline;
  const paragraphs = [
    wrapped(textsFor(first).greeting(firstNameOf(recipient))),
    wrapped(texts.opening(notices.length)),
    ...groupedByDeadline(notices).map(([deadline, group]) =>
      [headingOf(deadline, day, first), ...group.map((notice) => entryOf(notice, publicUrl))].join('\n\n'),
    ),
    wrapped(texts.closing),
  ];
  return {
    messageId: digestIdOf(recipient.person, day, notices, publicUrl),
    to: { name: oneLine(recipient.name), address: recipient.email },
    subject: texts.subject(notices.length, soonest && spoken(soonest, recipient.language)),
    text: `${paragraphs.join('\n\n')}\n`,
    language: recipient.language,
    calendar: calendarOf(notices, publicUrl),
  };
}

function groupedByDeadline(notices: readonly Notice[]): [SwedishDate | undefined, Notice[]][] {
  const groups = new Map<SwedishDate | undefined, Notice[]>();
  for (const notice of notices) groups.set(deadlineOf(notice), [...(groups.get(deadlineOf(notice)) ?? []), notice]);
  return [...groups];
}

function headingOf(deadline: SwedishDate | undefined, day: SwedishDate, reader: Notice): string {
  const texts = textsFor(reader).digest;
  if (!deadline) return texts.undated;
  return (deadline < day ? texts.passed : texts.dated)(spoken(deadline, reader.recipient.language));
}

function entryOf(notice: Notice, publicUrl: string): string {
  const number = caseNumberOf(notice);
  const line = `${wordsFor(notice).headline}: ${titleOf(notice)}${number ? ` (${number})` : ''}`;
  const dated = deadlineOf(notice) ? line : [line, dateSentenceOf(notice)].filter(Boolean).join('. ');
  return [wrapped(dated, '  '), `  ${linkOf(notice, publicUrl)}`].join('\n');
}

function byDeadline(one: Notice, other: Notice): number {
  return (
    (deadlineOf(one) ?? '9').localeCompare(deadlineOf(other) ?? '9') || one.due.localeCompare(other.due) || one.id.localeCompare(other.id)
  );
}
