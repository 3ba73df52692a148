import { CONSEQUENCES } from '@anvisa/domain/directive/content';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { Facts } from '../../kit/facts.js';
import { Part } from '../../kit/part.js';
import type { Content } from './desk.js';

export function Consequences({ content: { consequences } }: { readonly content: Content }) {
  const { t } = useTranslation(['desk', 'directive']);
  return (
    <Part id="konsekvenser" title={t('consequences')}>
      <Facts
        facts={CONSEQUENCES.map(
          (one) => [t(`directive:consequences.${one}`), consequences[one] && <AsWritten key={one} text={consequences[one]} />] as const,
        )}
      />
    </Part>
  );
}
