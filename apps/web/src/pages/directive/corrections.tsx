import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { cited } from '../../kit/cited.js';
import { Day, Instant } from '../../kit/day.js';
import { Facts } from '../../kit/facts.js';
import { Part } from '../../kit/part.js';
import type { Answer } from '../../session/read.js';
import { AsDecided } from './as-decided.js';
import { CORRECTIONS } from './edition-facts.js';

type Edition = Answer<'/api/directives/{directive}/editions/{edition}'>;
export type Correction = Edition['corrections'][number];

/** What was put right in the decided text, by whom and why (FL § 36): the text above is the corrected one. */
export function Corrections({ edition: { directive, number, text, corrections } }: { readonly edition: Edition }) {
  const { t } = useTranslation('decision');
  return (
    <Part id={CORRECTIONS} title={t('corrections.title')}>
      <p>{t('corrections.lead')}</p>
      <CorrectionList corrections={corrections} />
      {text && <AsDecided directive={directive} edition={number} />}
    </Part>
  );
}

export function CorrectionList({ corrections }: { readonly corrections: readonly Correction[] }) {
  const { t } = useTranslation('decision');
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
              {t('byBoard', { name: by.name })}, <Day day={board.day} plain />, {cited(board.paragraph)}
            </>
          ) : (
            by.name
          ),
        ],
        [t('inStead'), by.inStead],
        [t('corrections.at'), <Instant key="at" at={at} plain />],
      ]}
    />
  ));
}
