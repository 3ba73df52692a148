import { conductorRef } from '@anvisa/domain/conduct/conductors';
import type { LetterLanguage } from '@anvisa/domain/person/person';
import { type SwedishDate, swedishDateOf } from '@anvisa/domain/time';
import { isKnown, meaningOf } from './acts.js';
import { spoken } from './dates.js';
import type { Notice } from './notice.js';
import { oneLine, shortened } from './plain.js';
import { en } from './texts/en.js';
import { sv } from './texts/sv.js';
import type { Texts, Told, Words } from './texts/words.js';
import { isVacant } from './vacant.js';

const TEXTS: Readonly<Record<LetterLanguage, Texts>> = { sv, en };

export function textsFor({ recipient }: Notice): Texts {
  return TEXTS[recipient.language];
}

export function wordsFor(notice: Notice): Words {
  return isVacant(notice) ? textsFor(notice).vacant : wordsOfAct(notice);
}

function wordsOfAct(notice: Notice): Words {
  const texts = textsFor(notice);
  return isKnown(notice.act) ? texts.acts[notice.act] : texts.other;
}

/** An id stands in for a name that the store did not find: nobody can read it. */
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-/;

/** What people wrote, made safe to stand in a letter of ours. */
export function told(notice: Notice): Told {
  const { facts, recipient } = notice;
  const fact = (name: string) => {
    const text = shortened(oneLine(String(facts[name] ?? '')), 200);
    return text === '' || ID.test(text) ? undefined : text;
  };
  return {
    title: titleOf(notice),
    fact,
    date: (name) => {
      const date = fact(name);
      return date && spoken(date, recipient.language);
    },
  };
}

/** What the notice is about: to whoever reads no cases, the letter that has nobody to go to. */
export function titleOf(notice: Notice): string {
  return shortened(oneLine(isVacant(notice) ? wordsOfAct(notice).headline : subjectOf(notice)), 120);
}

/** As a person calls it: "Telefoni, utgåva 2". */
function subjectOf(notice: Notice): string {
  const { title, edition, conductor } = notice;
  const { about } = textsFor(notice);
  const kind = conductorRef(conductor)?.kind;
  if (kind === 'deputyship') return about.deputyship;
  const named = edition === undefined ? title : about.edition(title, edition);
  return kind === 'exemption' ? about.exemption(named) : named;
}

/** A name such as "Anna" from "Anna Berg": letters begin so between colleagues. */
export function firstNameOf({ name }: Notice['recipient']): string {
  return shortened(oneLine(name), 60).split(' ')[0] ?? '';
}

/** A deadline that the recipient is to meet: it belongs in the subject and in the calendar. */
export function toBeMet(notice: Notice): notice is Notice & { readonly deadline: string } {
  const { act, deadline, due } = notice;
  return (
    deadline !== undefined && !isVacant(notice) && ['ask', 'remind'].includes(meaningOf(act).purpose) && deadline >= swedishDateOf(due)
  );
}

/** The day by which something is, or was, to be done. What merely informs has a date at most: from when, until when. */
export function deadlineOf(notice: Notice): SwedishDate | undefined {
  return isVacant(notice) || meaningOf(notice.act).purpose === 'inform' ? undefined : notice.deadline;
}

/** What the notice's date is, in a sentence. A deadline that was behind us when the notice came due is not asked for. */
export function dateSentenceOf(notice: Notice): string | undefined {
  const { deadline, recipient } = notice;
  if (deadline === undefined) return undefined;
  const texts = textsFor(notice);
  const { by } = wordsFor(notice);
  const date = spoken(deadline, recipient.language);
  if (!deadlineOf(notice)) return by?.(date);
  return toBeMet(notice) ? (by ?? texts.by)(date) : texts.passed(date);
}
