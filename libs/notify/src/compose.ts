import { calendarOf } from './calendar.js';
import { spoken } from './dates.js';
import { linkOf } from './links.js';
import type { Message } from './message.js';
import { messageIdOf } from './message-id.js';
import type { Notice } from './notice.js';
import { oneLine, wrapped } from './plain.js';
import { dateSentenceOf, firstNameOf, textsFor, titleOf, toBeMet, told, wordsFor } from './told.js';

/** The letter about one notice. The same notice gives the same letter, whenever it is composed. */
export function compose(notice: Notice, publicUrl: string): Message {
  const { recipient } = notice;
  return {
    messageId: messageIdOf(notice, publicUrl),
    to: { name: oneLine(recipient.name), address: recipient.email },
    subject: subjectOf(notice),
    text: textOf(notice, publicUrl),
    language: recipient.language,
    calendar: calendarOf([notice], publicUrl),
  };
}

function subjectOf(notice: Notice): string {
  const subject = `${wordsFor(notice).headline}: ${titleOf(notice)}`;
  return toBeMet(notice) ? `${subject} (${textsFor(notice).before(spoken(notice.deadline, notice.recipient.language))})` : subject;
}

function textOf(notice: Notice, publicUrl: string): string {
  const texts = textsFor(notice);
  const paragraphs = [
    texts.greeting(firstNameOf(notice.recipient)),
    [wordsFor(notice).says(told(notice)), dateSentenceOf(notice)].filter(Boolean).join(' '),
    caseNumberOf(notice),
    linkOf(notice, publicUrl),
    texts.closing,
  ];
  return `${paragraphs.flatMap((one) => (one ? [wrapped(one)] : [])).join('\n\n')}\n`;
}

export function caseNumberOf(notice: Notice): string | undefined {
  return notice.caseNumber && textsFor(notice).caseNumber(oneLine(notice.caseNumber));
}
