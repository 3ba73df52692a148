import type { LetterLanguage, NoticePreference } from '@anvisa/domain/person/person';
import type { Instant, SwedishDate } from '@anvisa/domain/time';

/** Whom a notice goes to, as the record knows them when it is taken: a new address counts from the next notice on. */
export interface Recipient {
  /** The person's id. */
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly preference: NoticePreference;
  readonly language: LetterLanguage;
}

/** One notice to one person. Conductor, act, round, due and person are its natural key: what it is about, so that it is sent once. */
export interface Notice {
  readonly id: string;
  /** What the conductor tells, as `remind-reviewers`. */
  readonly act: string;
  /** Who wakes over it, as `directive/<uuid>/edition/2`. */
  readonly conductor: string;
  readonly round: number;
  readonly due: Instant;
  readonly caseNumber?: string;
  /** Of the directive or the strategy that it is about; empty where it is about none. */
  readonly title: string;
  /** Which edition of the directive. */
  readonly edition?: number;
  /** The act's date: mostly a deadline, of a publication the day from which the edition is in force. */
  readonly deadline?: SwedishDate;
  /**
   * What the words and the link may need beside the title, each left out where it is not known: `unit` (a committee's name) and `committee` (its id),
   * `vacant` (nobody holds the office that it was for), `outcome` (of a decision), `conclusion` (of an evaluation), `silent` and `of` (numbers of
   * addressees), `from`, `until` and `appliesFrom` (Swedish dates).
   */
  readonly facts: Readonly<Record<string, string | number>>;
  readonly recipient: Recipient;
}
