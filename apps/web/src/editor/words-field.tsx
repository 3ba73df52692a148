import { useTranslation } from 'react-i18next';
import { TextArea, TextField } from '../kit/form.js';
import { ChoiceOfWords } from './choice-of-words.js';
import { useEditing, useWriting } from './editor-context.js';
import { tooLongAt } from './longest.js';
import { type Place, valueAt, withValue } from './places.js';

interface WordsFieldProps {
  readonly place: Place;
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
}

/** A field of the content that holds words, of a line or of several. Nothing that is pasted is cut off: what is too long is said. */
export function WordsField({ place, label, hint, rows }: WordsFieldProps) {
  const { t } = useTranslation('editor');
  const { edit } = useEditing();
  const writing = useWriting();
  if (writing.draft.choices.includes(place)) return <ChoiceOfWords place={place} label={label} />;
  const value = valueAt(writing.content, place) ?? '';
  const long = tooLongAt(place, value);
  const field = {
    pointer: `/${place}`,
    label,
    ...(hint !== undefined && { description: hint }),
    ...(long && { error: t('tooLong', { ...long }) }),
    value,
    onText: (text: string) => edit((now) => withValue(now, place, text)),
  };
  return rows === undefined ? <TextField {...field} /> : <TextArea {...field} rows={rows} />;
}
