import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Part } from '../../kit/part.js';
import { Unbroken } from '../../kit/unbroken.js';
import { type Answer, useRead, useVersioned } from '../../session/read.js';
import { useWhereDone } from '../my-work/where.js';
import style from './board.module.css';
import { keyOfInterest, type OneOpen } from './one-open.js';
import type { Recorded } from './recorded-receipt.js';
import { SettleForm } from './settle-form.js';
import { TakeToBoardForm } from './take-to-board-form.js';

type WorkItem = Answer<'/api/work'>['waiting'][number];
type Edition = Answer<'/api/directives/{directive}/editions/{edition}'>;

interface FormProps {
  readonly onClose: () => void;
  readonly edition: Edition;
  readonly onDone: (recorded: Recorded) => void;
}

/** Cases that stand still until the board has them, or has settled a question of disqualification. Not there when there are none. */
export function ToSettle({ onDone, ...forms }: OneOpen & Pick<FormProps, 'onDone'>) {
  const { t } = useTranslation('board');
  const waiting = useRead('/api/work', { query: {} }).data?.waiting ?? [];
  const stuck = waiting.filter(({ kind }) => kind === 'take-to-board' || kind === 'settle-disqualification');
  const ofExemptions = waiting.filter(({ kind }) => kind === 'settle-exemption-disqualification');
  if (stuck.length + ofExemptions.length === 0) return null;
  return (
    <Part id="hindrade" title={t('stuck.title')}>
      <ul className={style.list}>
        {stuck.map((item) => (
          <Stuck key={item.href} item={item} onDone={onDone} {...forms} />
        ))}
        {ofExemptions.map((item) => (
          <StuckExemption key={item.href} item={item} />
        ))}
      </ul>
    </Part>
  );
}

/** Its question is settled on its own page. */
function StuckExemption({ item }: Pick<StuckProps, 'item'>) {
  const { t } = useTranslation('board');
  const whereDone = useWhereDone();
  const { caseNumber = '', title } = item.subject;
  return (
    <li data-listed>
      <Link to={whereDone(item)} className={style.name}>
        <Unbroken>{t('exemptions.case', { caseNumber })}</Unbroken>
      </Link>
      <p className={style.quiet} lang="sv">
        {title}
      </p>
    </li>
  );
}

interface StuckProps extends OneOpen {
  readonly item: WorkItem;
  readonly onDone: (recorded: Recorded) => void;
}

function Stuck({ item: { kind, subject, href }, onDone, open: opened, onOpen }: StuckProps) {
  const { t } = useTranslation('board');
  const { directive = '', edition = 0, title, caseNumber = '' } = subject;
  const { data } = useVersioned('/api/directives/{directive}/editions/{edition}', { path: { directive, edition } });
  const open = data?.answer.interests?.find(({ found }) => found === undefined);
  const key = kind === 'take-to-board' ? href : keyOfInterest(directive, edition);
  const close = () => onOpen(undefined);
  return (
    <li data-listed>
      <Link to="/beslut/$directive/$edition" params={{ directive, edition: String(edition) }} className={style.name} lang="sv">
        {title}
      </Link>
      <p className={style.quiet}>
        <Unbroken>{t('cases.about', { edition, caseNumber })}</Unbroken>
      </p>
      {opened !== key && (
        <Button variant="secondary" data-size="sm" onClick={() => onOpen(key)}>
          {t(kind === 'take-to-board' ? 'stuck.take' : 'stuck.settle')}
        </Button>
      )}
      {data && opened === key && kind === 'take-to-board' && (
        <TakeToBoardForm edition={data.answer} version={data.version} onDone={onDone} onClose={close} />
      )}
      {data && opened === key && kind !== 'take-to-board' && open && (
        <SettleForm
          href={data.answer.acts?.find(({ act }) => act === 'settle-disqualification')?.href ?? ''}
          person={open.person}
          onDone={(answer, said) => onDone({ answer, said, caseNumber: data.answer.caseNumber })}
          onClose={close}
        />
      )}
    </li>
  );
}
