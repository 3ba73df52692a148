import { type Refusal, refuse } from '../../refusal.js';

/**
 * Arkivlagen 3, 10 §§: what was decided, its exact text and who did what are kept for ever; other words may go, once.
 * @param words the fields of the entry that have some (`wordsIn`).
 */
export function wordsMayGo(words: ReadonlyMap<string, unknown>, fields: readonly string[]): Refusal | undefined {
  const kept = fields.filter((field) => !words.has(field));
  return kept.length === 0 ? undefined : refuse('words-are-kept', { fields: kept.join(', ') });
}
