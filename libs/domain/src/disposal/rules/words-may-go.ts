import type { SaidEntry } from '../../act.js';
import { type Refusal, refuse } from '../../refusal.js';
import { wordsIn } from '../words-in.js';

/** Arkivlagen 3, 10 §§: what was decided, its exact text and who did what are kept for ever; other words may go, once. */
export function wordsMayGo(entry: SaidEntry, fields: readonly string[]): Refusal | undefined {
  const words = wordsIn(entry);
  const kept = fields.filter((field) => !words.has(field));
  return kept.length === 0 ? undefined : refuse('words-are-kept', { fields: kept.join(', ') });
}
