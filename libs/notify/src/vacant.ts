import type { Notice } from './notice.js';

/** Nobody holds the office for which the notice was. It goes to the administrators, who fill offices and read no cases. */
export function isVacant({ facts }: Pick<Notice, 'facts'>): boolean {
  return facts.vacant !== undefined;
}
