import { cleaned } from '@anvisa/record/door/clean-text';
import { refusalOf } from '../acts/refused.js';

/** Working material is held to the text that the record takes: it may become an act. @throws the refusal, with the place. */
export function mustBeClean<T>(value: T): T {
  const text = cleaned(value);
  if ('unclean' in text) throw refusalOf({ kind: 'unclean', unclean: text.unclean });
  return text.clean;
}
