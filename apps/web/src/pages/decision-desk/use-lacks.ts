import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Said } from '../../kit/form.js';

const LAST_PART = /[^/]+$/;

/** What of a form is not written yet, in words at its field, from when one has asked to go on. */
export function useLacks(): readonly [lacks: readonly Said[] | undefined, look: (pointers: readonly string[]) => void] {
  const { t } = useTranslation('desk');
  const [lacks, setLacks] = useState<readonly Said[]>();
  const look = (pointers: readonly string[]) =>
    setLacks(pointers.map((pointer) => ({ pointer, detail: t(`lacks.${LAST_PART.exec(pointer)?.[0]}` as 'lacks.reasons') })));
  return [lacks, look];
}
