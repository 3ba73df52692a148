import type { TellingAct } from '@anvisa/domain/conduct/conduct-act';

/** What the words of an act may use. A fact or a date that is not known is undefined, and the sentence does without it. */
export interface Told {
  readonly title: string;
  readonly fact: (name: string) => string | undefined;
  /** A fact that is a date, as people say it. */
  readonly date: (name: string) => string | undefined;
}

/** The words of one act. */
export interface Words {
  /** How the subject begins, and the line in a digest: the title follows. */
  readonly headline: string;
  /** What has happened, and what the reader can do about it. */
  readonly says: (told: Told) => string;
  /** The date in a sentence: a deadline that is still ahead, or what else the act's date means. Without it, "it is to be ready by" for a deadline, nothing else. */
  readonly by?: (date: string) => string;
}

/** All that a letter says in one language. */
export interface Texts {
  readonly acts: Readonly<Record<TellingAct, Words>>;
  /** For an act that has no words of its own. */
  readonly other: Words;
  /** For a notice that nobody holds the office to get: its title is how the subject of its own letter begins. */
  readonly vacant: Words;
  /** What a letter is about, as a person calls it. */
  readonly about: {
    readonly edition: (title: string, number: number) => string;
    readonly exemption: (from: string) => string;
    readonly deputyship: string;
  };
  readonly greeting: (firstName: string) => string;
  readonly before: (date: string) => string;
  readonly by: (date: string) => string;
  readonly passed: (date: string) => string;
  readonly caseNumber: (number: string) => string;
  readonly closing: string;
  readonly digest: {
    readonly subject: (count: number, soonest: string | undefined) => string;
    readonly opening: (count: number) => string;
    readonly dated: (date: string) => string;
    readonly passed: (date: string) => string;
    readonly undated: string;
    readonly closing: string;
  };
}
