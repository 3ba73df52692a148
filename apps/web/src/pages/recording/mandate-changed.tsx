import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../kit/dates.js';
import { type Accepted, Receipt } from '../../kit/receipt.js';
import { type Answer } from '../../session/read.js';
import { useReadAll } from '../../session/read-all.js';
import { useMandateName } from './mandate-name.js';
import { conditionedOn } from './mandates.js';

type Mandate = Answer<'/api/mandates/{mandate}'>;

/** What was just recorded of a mandate, and what follows where it was taken back. */
export interface Changed {
  readonly answer: Accepted;
  readonly said: string;
  readonly follows?: readonly string[];
}

/** A form for a step of a mandate. */
export interface MandateFormsProps {
  readonly mandate: Mandate;
  readonly href: string;
  readonly onDone: (changed: Changed) => void;
}

/** The receipt of a confirmation or a revocation: how the mandate stands now, and what else waits or follows. */
export function MandateChanged({ mandate, answer, said, follows }: Changed & { readonly mandate: Mandate }) {
  const { t, i18n } = useTranslation('recording');
  const { id, from, state } = mandate;
  return (
    <Receipt answer={answer} title={said}>
      {follows ? (
        <ul>
          {follows.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      ) : (
        <>
          <p>{t(`mandate.state.${state}`, { from: dateInWords(from, i18n.language) })}</p>
          <AlsoWaiting mandate={mandate} />
        </>
      )}
      <p>
        <Link to="/uppdrag/$mandate" params={{ mandate: id }}>
          {t('mandate.toMandate')}
        </Link>{' '}
        · <Link to="/uppdrag">{t('mandate.chain')}</Link>
      </p>
    </Receipt>
  );
}

/** The other mandates that rest on the strategy and wait for the board as well. */
function AlsoWaiting({ mandate: { id, condition } }: { readonly mandate: Mandate }) {
  const { t } = useTranslation('recording');
  const nameOf = useMandateName();
  const resting = conditionedOn(useReadAll('/api/mandates').data?.items ?? [], condition?.strategy ?? '');
  return resting
    .filter((one) => one.state === 'awaiting-confirmation' && one.id !== id)
    .map((one) => (
      <p key={one.id}>
        {t('mandate.alsoWaits')}{' '}
        <Link to="/uppdrag/$mandate/for-in" params={{ mandate: one.id }} search={{ gor: 'bekrafta' }}>
          {nameOf(one)}
        </Link>
      </p>
    ));
}
