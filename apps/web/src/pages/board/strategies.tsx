import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../kit/empty.js';
import { Part } from '../../kit/part.js';
import { Shown } from '../../kit/shown.js';
import { StandingTag } from '../../kit/state-tag.js';
import { Unbroken } from '../../kit/unbroken.js';
import { type Answer, useRead } from '../../session/read.js';
import style from './board.module.css';
import { CouncilDecisionForm } from './council-decision-form.js';
import { Done } from './done.js';
import type { OneOpen } from './one-open.js';

type Listed = Answer<'/api/strategies'>['items'][number];

/** The delivery strategies, and what the council has come to on each. */
export function Strategies(forms: OneOpen) {
  const { t } = useTranslation('board');
  const read = useRead('/api/strategies', { query: {} });
  const [done, setDone] = useState<string>();
  return (
    <Part id="fullmaktige" title={t('council.title')}>
      {done && <Done>{done}</Done>}
      <Shown read={read} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{t('council.none')}</Empty>
          ) : (
            <ul className={style.list}>
              {items.map((one) => (
                <Strategy key={one.id} strategy={one} onDone={setDone} {...forms} />
              ))}
            </ul>
          )
        }
      </Shown>
    </Part>
  );
}

/** Strategies on which the council has not come to an end. */
const AWAITING: readonly Listed['state'][] = ['proposed', 'tabled'];

interface StrategyProps extends OneOpen {
  readonly strategy: Listed;
  readonly onDone: (said: string) => void;
}

function Strategy({ strategy, onDone, open, onOpen }: StrategyProps) {
  const { t } = useTranslation(['board', 'states']);
  const { id, title, caseNumber, standing, state } = strategy;
  const isOpen = open === id;
  const awaits = AWAITING.includes(state);
  return (
    <li data-listed>
      <Link to="/strategier/$strategy" params={{ strategy: id }} className={style.name}>
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
      {isOpen && <CouncilDecisionForm strategy={strategy} onClose={() => onOpen(undefined)} onDone={onDone} />}
    </li>
  );
}
