import { TextArea, TextField } from '../kit/form.js';
import { ChoiceOfWords } from './choice-of-words.js';
import { useEditing, useWriting } from './editor-context.js';
import { type Place, valueAt, withValue } from './places.js';

interface WordsFieldProps {
  readonly place: Place;
  readonly label: string;
  readonly hint?: string;
  readonly max: number;
  readonly rows?: number;
}

/** A field of the content that holds words, of a line or of several. */
export function WordsField({ place, label, hint, max, rows }: WordsFieldProps) {
  const { edit } = useEditing();
  const writing = useWriting();
  if (writing.draft.choices.includes(place)) return <ChoiceOfWords place={place} label={label} />;
  const field = {
    pointer: `/${place}`,
    label,
    ...(hint !== undefined && { description: hint }),
    maxLength: max,
    value: valueAt(writing.content, place) ?? '',
    onText: (text: string) => edit((now) => withValue(now, place, text)),
  };
  return rows === undefined ? <TextField {...field} /> : <TextArea {...field} rows={rows} />;
}
