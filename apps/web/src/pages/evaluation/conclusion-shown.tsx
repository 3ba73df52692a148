import { useTranslation } from 'react-i18next';
import { Instant } from '../../kit/day.js';
import { Facts } from '../../kit/facts.js';
import { Part } from '../../kit/part.js';
import type { Conclusion } from './round.js';

/** What the round came to. */
export function ConclusionShown({
  conclusion: { outcome, reasons, without, withoutReasons, by, at },
}: {
  readonly conclusion: Conclusion;
}) {
  const { t } = useTranslation('evaluation');
  return (
    <Part id="utfallet" title={t('concluded.title')}>
      <Facts
        facts={[
          [t('concluded.outcome'), t(`outcome.${outcome}`)],
          [t('concluded.reasons'), reasons],
          [t('concluded.without'), without.length > 0 && `${without.map(({ name }) => name).join(', ')}. ${withoutReasons ?? ''}`],
          [t('concluded.by'), by.name],
          [t('concluded.at'), <Instant key="at" at={at} withTime />],
        ]}
      />
    </Part>
  );
}
