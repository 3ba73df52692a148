import { useTranslation } from 'react-i18next';
import type { Said } from '../../kit/form.js';

/** The field; and of which part, where fields of several parts have one name. */
const FIELD = /(?:dissents\/\d+\/)?[^/]+$/;
const WHICH = /\/\d+\//;

/** What of a form is not written yet, in words at its fields. */
export function useLacks(): (pointers: readonly string[]) => readonly Said[] {
  const { t } = useTranslation('desk');
  return (pointers) =>
    pointers.map((pointer) => {
      const field = FIELD.exec(pointer)?.[0].replace(WHICH, '.');
      return { pointer, detail: t(`lacks.${field}` as 'lacks.reasons') };
    });
}
