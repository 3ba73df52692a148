import type { SwedishDate } from './time.js';

/** The Municipal Act (kommunallag) and the Administrative Procedure Act (förvaltningslag) in force on a day, by their numbers in the code of statutes. */
export interface Law {
  readonly kl: string;
  readonly fl: string;
}

const KL_2017_FROM = '2018-01-01';
const FL_2017_FROM = '2018-07-01';

/** A record cites the law of its own day: both acts were replaced, six months apart. */
export function lawOn(day: SwedishDate): Law {
  return {
    kl: day < KL_2017_FROM ? 'KL 1991:900' : 'KL 2017:725',
    fl: day < FL_2017_FROM ? 'FL 1986:223' : 'FL 2017:900',
  };
}

/** Paragraphs of today's Municipal Act, each with the one that said the same in the act before it. */
const KL_OF_1991 = {
  /** The council passes on its power to decide. */
  '5:2': '3:10',
  /** What may not be delegated. */
  '6:38': '6:34',
  /** Urgent cases, by whom the committee has empowered. */
  '6:39': '6:36',
  /** A committee passes on its power to an employee. */
  '7:5': '6:33',
} as const;

/** Paragraphs of today's Administrative Procedure Act, likewise; null where the act before it had none that said the same. */
const FL_OF_1986 = {
  /** Dissent. */
  '§ 30': '§ 19',
  /** What a decision record shows. */
  '§ 31': null,
  /** Reasons. */
  '§ 32': '§ 20',
  /** Correction of clerical errors. */
  '§ 36': '§ 26',
} as const;

/** A paragraph of today's Municipal Act as a record of a day cites it: by the act of that day. */
export function klOn(day: SwedishDate, paragraph: keyof typeof KL_OF_1991): string {
  return `${lawOn(day).kl} ${day < KL_2017_FROM ? KL_OF_1991[paragraph] : paragraph}`;
}

/** A paragraph of today's Administrative Procedure Act, likewise; the act alone where it had no such paragraph. */
export function flOn(day: SwedishDate, paragraph: keyof typeof FL_OF_1986): string {
  const { fl } = lawOn(day);
  const then = day < FL_2017_FROM ? FL_OF_1986[paragraph] : paragraph;
  return then === null ? fl : `${fl} ${then}`;
}
