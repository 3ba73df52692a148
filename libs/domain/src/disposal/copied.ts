import type { SaidEntry } from '../act.js';
import type { Finding } from '../evaluation/events.js';
import { wordsIn } from './words-in.js';

/**
 * The fields of an entry that repeat words of another, and what would remain in each: one act writes the same reasons into the entries that it
 * makes, and a revision begins with what the evaluators found. What repeats them and is kept (a decision's reasons) stays.
 */
export function copiedIn(copy: SaidEntry, from: SaidEntry, fields: readonly string[]): ReadonlyMap<string, unknown> {
  const isCopied = (field: string) => fields.some((one) => isSame(copy.said[field], from.said[one]) || beginsWithFindings(copy, from, one));
  return new Map([...wordsIn(copy)].filter(([field]) => isCopied(field)));
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Its words are those of all evaluators, run together: they go as a whole. */
function beginsWithFindings(copy: SaidEntry, from: SaidEntry, field: string): boolean {
  if (copy.type !== 'EditionStarted' || from.type !== 'EvaluatorAnswered' || field !== 'findings') return false;
  return (from.said.findings as readonly Finding[]).some(({ text }) => String(copy.said.findings).includes(text));
}
