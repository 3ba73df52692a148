import { CONSEQUENCES } from '@anvisa/domain/directive/content';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../kit/facts.js';
import { Part } from '../../kit/part.js';
import type { Content } from './desk.js';

export function Consequences({ content: { consequences } }: { readonly content: Content }) {
  const { t } = useTranslation(['desk', 'directive']);
  return (
    <Part id="konsekvenser" title={t('consequences')}>
      <Facts facts={CONSEQUENCES.map((one) => [t(`directive:consequences.${one}`), consequences[one]] as const)} />
    </Part>
  );
}
