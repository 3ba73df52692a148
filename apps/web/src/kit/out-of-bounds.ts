import type { TFunction } from 'i18next';
import { dateInWords } from './dates.js';
import { tooLong } from './too-long.js';

/** A field as it stands in its form, by the pointer of what it writes. */
type Bounded = Pick<HTMLInputElement, 'type' | 'min' | 'max' | 'value' | 'validity'> & {
  readonly labels: ArrayLike<Pick<HTMLLabelElement, 'textContent'>> | null;
  readonly dataset: { readonly pointer?: string; readonly longest?: string };
};

interface OutOfBounds {
  readonly pointer: string;
  readonly detail: string;
}

/**
 * What stands in a form and cannot be: a day before its field's first or after its last, a text that is too long, an address that is none. It is said
 * before the act is read and asked for; what only the server can know, the server says.
 */
export function outOfBounds(fields: Iterable<Partial<Bounded>>, t: TFunction, language: string): readonly OutOfBounds[] {
  return [...fields].flatMap((field) => {
    const pointer = field.dataset?.pointer;
    const detail = pointer === undefined ? undefined : wrongWith(field as Bounded, t, language);
    return pointer === undefined || detail === undefined ? [] : [{ pointer, detail }];
  });
}

function wrongWith({ type, min, max, value, validity, labels, dataset }: Bounded, t: TFunction, language: string): string | undefined {
  const field = labels?.[0]?.textContent ?? '';
  if (type === 'date' && validity.rangeUnderflow) return t('problem.earliest', { field, day: dateInWords(min, language) });
  if (type === 'date' && validity.rangeOverflow) return t('problem.latest', { field, day: dateInWords(max, language) });
  const long = dataset.longest === undefined ? undefined : tooLong(Number(dataset.longest), value);
  if (long) return t('problem.tooLongIn', { field, ...long });
  return type === 'email' && validity.typeMismatch ? t('problem.email', { field }) : undefined;
}
