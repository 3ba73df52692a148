import { BEFORE_THE_COUNCIL } from '@anvisa/domain/strategy/states';
import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../kit/empty.js';
import { offerOf } from '../../kit/offers.js';
import { Part } from '../../kit/part.js';
import { Shown } from '../../kit/shown.js';
import { StandingTag } from '../../kit/state-tag.js';
import { Unbroken } from '../../kit/unbroken.js';
import { type Answer, useRead } from '../../session/read.js';
import style from './board.module.css';
import { CouncilDecisionForm } from './council-decision-form.js';
import type { OneOpen } from './one-open.js';
import type { Recorded } from './recorded-receipt.js';

type Listed = Answer<'/api/strategies'>['items'][number];

interface StrategiesProps extends OneOpen {
  readonly onDone: (recorded: Recorded) => void;
}

/** The delivery strategies, and what the council has come to on each. */
export function Strategies({ onDone, ...forms }: StrategiesProps) {
  const { t } = useTranslation('board');
  const read = useRead('/api/strategies', { query: {} });
  return (
    <Part id="fullmaktige" title={t('council.title')}>
      <Shown read={read} lines={3}>
        {({ items, acts }) => (
          <>
            {items.length === 0 ? (
              <Empty>{t('council.none')}</Empty>
            ) : (
              <ul className={style.list}>
                {items.map((one) => (
                  <Strategy key={one.id} strategy={one} onDone={onDone} {...forms} />
                ))}
              </ul>
            )}
            {offerOf(acts, 'register-strategy').allowed && (
              <p>
                <Link to="/strategier/ny">{t('council.register')}</Link>
              </p>
            )}
          </>
        )}
      </Shown>
    </Part>
  );
}

interface StrategyProps extends StrategiesProps {
  readonly strategy: Listed;
}

function Strategy({ strategy, onDone, open, onOpen }: StrategyProps) {
  const { t } = useTranslation(['board', 'states']);
  const { id, title, caseNumber, standing, state } = strategy;
  const isOpen = open === id;
  const awaits = BEFORE_THE_COUNCIL.some((one) => one === state);
  return (
    <li data-listed>
      <Link to="/strategier/$strategy" params={{ strategy: id }} className={style.name} lang="sv">
        {title}
      </Link>
      <p className={style.quiet}>
        <Unbroken>{t('council.case', { caseNumber })}</Unbroken>{' '}
        <StandingTag standing={awaits ? 'waits' : 'applies'}>{t(`states:strategy.${standing}`)}</StandingTag>
      </p>
      {awaits && !isOpen && (
        <Button variant="secondary" data-size="sm" onClick={() => onOpen(id)}>
          {t('council.record')}
        </Button>
      )}
      {isOpen && (
        <CouncilDecisionForm
          strategy={strategy}
          onClose={() => onOpen(undefined)}
          onDone={(recorded) => {
            // What is tabled is still the council's to decide.
            onOpen(undefined);
            onDone(recorded);
          }}
        />
      )}
    </li>
  );
}
