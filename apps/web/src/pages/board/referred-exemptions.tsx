import { useTranslation } from 'react-i18next';
import { Empty } from '../../kit/empty.js';
import { Part } from '../../kit/part.js';
import { Shown } from '../../kit/shown.js';
import { useRead } from '../../session/read.js';
import { ExemptionList } from './exemption-list.js';

/** Exemptions that lie with the board. */
export function ReferredExemptions() {
  const { t } = useTranslation('board');
  const read = useRead('/api/exemptions', { query: { state: 'referred' } });
  return (
    <Part id="avsteg" title={t('exemptions.title')}>
      <Shown read={read} lines={3}>
        {({ items }) => (items.length === 0 ? <Empty>{t('exemptions.none')}</Empty> : <ExemptionList items={items} />)}
      </Shown>
    </Part>
  );
}
