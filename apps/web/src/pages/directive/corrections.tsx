import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { cited } from '../../kit/cited.js';
import { Day, Instant } from '../../kit/day.js';
import { Facts } from '../../kit/facts.js';
import type { Answer } from '../../session/read.js';
import style from './statute.module.css';

export type Correction = Answer<'/api/directives/{directive}/editions/{edition}'>['corrections'][number];

/** The place of the corrections on an edition's page. */
export const CORRECTIONS = 'rattelser';

/** What was put right in the decided text, by whom and why (FL § 36): the text above is the corrected one. */
export function Corrections({ corrections }: { readonly corrections: readonly Correction[] }) {
  const { t } = useTranslation('directive');
  if (corrections.length === 0) return null;
  return (
    <section className={style.notes} aria-labelledby={CORRECTIONS}>
      <Heading level={2} data-size="xs" id={CORRECTIONS}>
        {t('corrections.title')}
      </Heading>
      <p>{t('corrections.lead')}</p>
      <CorrectionList corrections={corrections} />
    </section>
  );
}

export function CorrectionList({ corrections }: { readonly corrections: readonly Correction[] }) {
  const { t } = useTranslation(['directive', 'decision']);
  return corrections.map(({ document, at, what, reasons, by, board }) => (
    <Facts
      key={document}
      facts={[
        [t('corrections.what'), <AsWritten key="what" text={what} />],
        [t('corrections.reasons'), <AsWritten key="reasons" text={reasons} />],
        [
          t('corrections.by'),
          board ? (
            <>
              {t('decision:byBoard', { name: by.name })}, <Day day={board.day} plain />, {cited(board.paragraph)}
            </>
          ) : (
            by.name
          ),
        ],
        [t('decision:inStead'), by.inStead],
        [t('corrections.at'), <Instant key="at" at={at} plain />],
      ]}
    />
  ));
}
