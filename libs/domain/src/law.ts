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
