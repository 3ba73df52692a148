import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Day, Instant } from '../../kit/day.js';
import { Empty } from '../../kit/empty.js';
import { Part } from '../../kit/part.js';
import { Shown } from '../../kit/shown.js';
import { Unbroken } from '../../kit/unbroken.js';
import { type Answer, useRead, useVersioned } from '../../session/read.js';
import style from './board.module.css';
import { BoardDecisionForm } from './board-decision-form.js';
import { keyOfCase, type OneOpen } from './one-open.js';
import type { Recorded } from './recorded-receipt.js';

type Listed = Answer<'/api/directives'>['items'][number];

interface ReferredCasesProps extends OneOpen {
  readonly onDone: (recorded: Recorded) => void;
}

/** Cases that lie with the board: referred by the director, or with nobody else to decide them. */
export function ReferredCases({ onDone, ...forms }: ReferredCasesProps) {
  const { t } = useTranslation('board');
  const read = useRead('/api/directives', { query: { state: 'referred' } });
  return (
    <Part id="hanskjutna" title={t('cases.title')}>
      <Shown read={read} lines={4}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{t('cases.none')}</Empty>
          ) : (
            <ul className={style.list}>
              {items.map((one) => (
                <Referred key={`${one.directive} ${one.edition}`} listed={one} onDone={onDone} {...forms} />
              ))}
            </ul>
          )
        }
      </Shown>
    </Part>
  );
}

interface ReferredProps extends ReferredCasesProps {
  readonly listed: Listed;
}

function Referred({ listed, onDone, open, onOpen }: ReferredProps) {
  const { t } = useTranslation('board');
  const { directive, edition, title, caseNumber, since, deadline } = listed;
  const key = keyOfCase(directive, edition);
  const place = useRef<HTMLLIElement>(null);
  const isSought = useRef(open === key);
  useEffect(() => {
    if (isSought.current) place.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <li ref={place} data-listed>
      <Link to="/beslut/$directive/$edition" params={{ directive, edition: String(edition) }} className={style.name} lang="sv">
        {title}
      </Link>
      <p className={style.quiet}>
        <Unbroken>{t('cases.about', { edition, caseNumber })}</Unbroken> · {t('cases.since')} <Instant at={since} />
        {deadline && (
          <>
            {' · '}
            {t('cases.due')} <Day day={deadline} counted />
          </>
        )}
      </p>
      {open === key ? (
        <Recording listed={listed} onClose={() => onOpen(undefined)} onDone={onDone} />
      ) : (
        <Button variant="secondary" data-size="sm" onClick={() => onOpen(key)}>
          {t('cases.record')}
        </Button>
      )}
    </li>
  );
}

interface RecordingProps {
  readonly listed: Listed;
  readonly onClose: () => void;
  readonly onDone: (recorded: Recorded) => void;
}

function Recording({ listed: { directive, edition }, onClose, onDone }: RecordingProps) {
  const read = useVersioned('/api/directives/{directive}/editions/{edition}', { path: { directive, edition } });
  return (
    <Shown read={read} lines={6}>
      {({ answer, version }) => <BoardDecisionForm edition={answer} version={version} onClose={onClose} onDone={onDone} />}
    </Shown>
  );
}
