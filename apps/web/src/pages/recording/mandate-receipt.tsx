import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../kit/dates.js';
import { type Accepted, Receipt } from '../../kit/receipt.js';
import { Shown } from '../../kit/shown.js';
import { useRead } from '../../session/read.js';
import type { Recorded } from './record-form.js';

export type Issued = Accepted & { readonly result: { readonly id: string } };

/** The receipt of a mandate that was recorded, how it stands now, and what comes next: what the board gives on, or the whole chain. */
export function MandateReceipt({ answer, said }: Recorded<Issued>) {
  const { t, i18n } = useTranslation('recording');
  const { id } = answer.result;
  const read = useRead('/api/mandates/{mandate}', { path: { mandate: id } });
  return (
    <Receipt answer={answer} title={said}>
      <Shown read={read} lines={3}>
        {({ state, from, holder, condition }) => (
          <>
            <p>{t(`mandate.state.${state}`, { from: dateInWords(from, i18n.language) })}</p>
            <p>
              {t('next')}{' '}
              {holder === 'executive-board' ? (
                <Link to="/uppdrag/nytt" search={{ vilar: id, ...(condition && { strategi: condition.strategy }) }}>
                  {t('mandate.giveOn')}
                </Link>
              ) : (
                <Link to="/uppdrag">{t('mandate.chain')}</Link>
              )}
            </p>
          </>
        )}
      </Shown>
      <p>
        <Link to="/uppdrag/$mandate" params={{ mandate: id }}>
          {t('mandate.toMandate')}
        </Link>
      </p>
    </Receipt>
  );
}
