import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { dateInWords } from '../../kit/dates.js';
import { ChoiceField, TextArea } from '../../kit/form.js';
import { Part } from '../../kit/part.js';
import { Unbroken } from '../../kit/unbroken.js';
import { useKept } from '../../session/kept.js';
import { type Answer, useRead, useVersioned } from '../../session/read.js';
import style from './board.module.css';
import { Done } from './done.js';
import { MeetingFields, useMeetingLacks } from './meeting-fields.js';
import { keyOfInterest, type OneOpen } from './one-open.js';
import { TakeToBoardForm } from './take-to-board-form.js';

type WorkItem = Answer<'/api/work'>['waiting'][number];
type Edition = Answer<'/api/directives/{directive}/editions/{edition}'>;
type Interest = NonNullable<Edition['interests']>[number];

interface FormProps {
  readonly onClose: () => void;
  readonly edition: Edition;
  readonly onDone: (said: string) => void;
}

/** Cases that stand still until the board has them, or has settled a question of disqualification. Not there when there are none. */
export function ToSettle(forms: OneOpen) {
  const { t } = useTranslation('board');
  const waiting = useRead('/api/work', { query: {} }).data?.waiting ?? [];
  const [done, setDone] = useState<string>();
  const stuck = waiting.filter(({ kind }) => kind === 'take-to-board' || kind === 'settle-disqualification');
  if (stuck.length === 0 && !done) return null;
  return (
    <Part id="hindrade" title={t('stuck.title')}>
      {done && <Done>{done}</Done>}
      <ul className={style.list}>
        {stuck.map((item) => (
          <Stuck key={item.href} item={item} onDone={setDone} {...forms} />
        ))}
      </ul>
    </Part>
  );
}

interface StuckProps extends OneOpen {
  readonly item: WorkItem;
  readonly onDone: (said: string) => void;
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
      <Link to="/beslut/$directive/$edition" params={{ directive, edition: String(edition) }} className={style.name}>
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
        <Settle edition={data.answer} interest={open} onDone={onDone} onClose={close} />
      )}
    </li>
  );
}

/** A disputed question of disqualification: the board settles it at a meeting (KL 6:32). */
function Settle({ edition, interest: { person }, onDone, onClose }: FormProps & { readonly interest: Interest }) {
  const { t, i18n } = useTranslation('board');
  const href = edition.acts?.find(({ act }) => act === 'settle-disqualification')?.href ?? '';
  const begun: { found?: 'yes' | 'no'; day: string; paragraph: string; reasons: string } = { day: '', paragraph: '', reasons: '' };
  const { value: writing, keep, forget } = useKept(href, begun);
  const lacksOf = useMeetingLacks();
  const { found, day, paragraph, reasons } = writing;
  const sentence = t(found === 'no' ? 'stuck.notDisqualified' : 'stuck.disqualified', {
    name: person.name,
    day: day && dateInWords(day, i18n.language),
    paragraph,
  });
  return (
    <AskedForm
      act={{ href, body: { person: person.id, disqualified: found === 'yes', reasons, board: { day, paragraph, reasons } } }}
      ask={t('stuck.settleAsk')}
      verb={t('stuck.settle')}
      lacks={[
        ...(found ? [] : [{ pointer: '/disqualified', detail: t('stuck.lacks', { name: person.name }) }]),
        ...lacksOf(writing),
        ...(reasons.trim() === '' ? [{ pointer: '/reasons', detail: t('cases.lacks.reasons') }] : []),
      ]}
      sentences={[sentence]}
      onClose={onClose}
      onDone={() => {
        forget();
        onClose();
        onDone(sentence);
      }}
    >
      <ChoiceField
        pointer="/disqualified"
        legend={t('stuck.question', { name: person.name })}
        choices={[
          { value: 'yes', label: t('stuck.yes') },
          { value: 'no', label: t('stuck.no') },
        ]}
        value={found}
        onChoice={(next) => keep({ ...writing, found: next })}
      />
      <MeetingFields meeting={writing} onMeeting={keep} />
      <TextArea
        pointer="/reasons"
        label={t('stuck.reasons')}
        rows={2}
        value={reasons}
        onText={(text) => keep({ ...writing, reasons: text })}
      />
    </AskedForm>
  );
}
