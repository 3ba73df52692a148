import { useTranslation } from 'react-i18next';
import type { Mandate } from './mandates.js';

/** A mandate by who gave it and who has it: «Kommunstyrelsen → Stadsdirektören». */
export function useMandateName(): (mandate: Pick<Mandate, 'giver' | 'holder'>) => string {
  const { t } = useTranslation('governing');
  return ({ giver, holder }) => t('mandate.fromTo', { giver: t(`givers.${giver}`), holder: t(`givers.${holder}`) });
}
