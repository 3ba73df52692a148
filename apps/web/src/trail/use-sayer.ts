import { useTranslation } from 'react-i18next';
import { useMe } from '../session/me.js';
import { useNames } from './use-names.js';
import type { Sayer } from './values.js';

/** Says the trail in the reader's language, once the names that it says have come. The page's route loads the words `trail` and `states`. */
export function useSayer(): Sayer & { readonly isToCome: boolean } {
  const { t, i18n } = useTranslation(['trail', 'states', 'common']);
  const known = useNames({ people: useMe() != null });
  return { t, language: i18n.language, ...known };
}
