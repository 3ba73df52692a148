import { useTranslation } from 'react-i18next';
import { Part } from '../../kit/part.js';
import { useReadAll } from '../../session/read-all.js';
import { ExemptionList } from './exemption-list.js';

/** Exemptions that others decide on or have granted: the board may decide any of them, or take it back (KL 6:37). */
export function DelegatedExemptions() {
  const { t } = useTranslation('board');
  const requested = useReadAll('/api/exemptions', { query: { state: 'requested' } });
  const granted = useReadAll('/api/exemptions', { query: { state: 'granted' } });
  const items = [...(requested.data?.items ?? []), ...(granted.data?.items ?? [])];
  if (items.length === 0) return null;
  return (
    <Part id="delegerade-avsteg" title={t('exemptions.delegated')}>
      <p>{t('exemptions.delegatedMeans')}</p>
      <ExemptionList items={items} />
    </Part>
  );
}
