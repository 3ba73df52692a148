import { useTranslation } from 'react-i18next';
import type { Said } from '../../kit/form.js';

const LAST_PART = /[^/]+$/;

/** What of a form is not written yet, in words at its fields. */
export function useLacks(): (pointers: readonly string[]) => readonly Said[] {
  const { t } = useTranslation('desk');
  return (pointers) => pointers.map((pointer) => ({ pointer, detail: t(`lacks.${LAST_PART.exec(pointer)?.[0]}` as 'lacks.reasons') }));
}
