import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useAskedAct } from '../../kit/asked-act.js';
import { AskedConfirm } from '../../kit/asked-confirm.js';
import { Form, TextField } from '../../kit/form.js';
import { Part } from '../../kit/part.js';
import { Saved } from '../../kit/saved.js';
import { useToday } from '../../kit/today.js';
import { useNoted } from '../../session/noted.js';
import type { DecidingAs } from './deciding-as.js';
import type { Accepted, Desk } from './desk.js';
import style from './desk.module.css';
import { DelegableField, RecordFields } from './record-fields.js';
import { RecordShown } from './record-shown.js';
import { RepealConsequences } from './repeal-consequences.js';
import { useLacks } from './use-lacks.js';
import { useSentences } from './use-sentences.js';
import { lackingInRecord, recordBegun, recordOf } from './writing.js';

interface RepealFormProps {
  readonly desk: Desk;
  readonly href: string;
  readonly as: DecidingAs;
  readonly onDone: (answer: Accepted) => void;
}

/** The directive ends without a successor, by a decision with its record. */
export function RepealForm({ desk: { edition, text, version }, href, as, onDone }: RepealFormProps) {
  const { t } = useTranslation('desk');
  const begun = { ...recordBegun(edition), lastDay: '' };
  const noted = useNoted(`decide-repeal~directive~${edition.directive}~${edition.number}`, begun);
  const { value: writing, keep } = noted;
  const today = useToday();
  const inWords = useLacks();
  const asked = useAskedAct<Accepted>((answer) => {
    noted.forget();
    onDone(answer);
  });
  const { decision, means } = useSentences(edition, as).ofRepeal(text.content, writing.lastDay);
  const lacks = [...(writing.lastDay === '' ? ['/lastDay'] : []), ...lackingInRecord(writing)];
  return (
    <Part id="upphav" title={t('repeal.title')}>
      <p>{t('repeal.lead')}</p>
      <Form lacks={inWords(lacks)} error={asked.error} onSubmit={() => asked.ask(lacks.length === 0)}>
        <div className={style.form}>
          <TextField
            pointer="/lastDay"
            type="date"
            label={t('repeal.lastDay')}
            min={today}
            value={writing.lastDay}
            onText={(lastDay) => keep({ ...writing, lastDay })}
          />
          <RepealConsequences edition={edition} />
          <DelegableField writing={writing} onWriting={keep} />
          <RecordFields writing={writing} onWriting={keep} />
          <Saved {...noted} />
          <div>
            <Button type="submit">{t('decision.read')}</Button>
          </div>
        </div>
      </Form>
      <AskedConfirm
        {...asked.dialog}
        title={t('repeal.ask')}
        act={t('repeal.do')}
        onAct={() => void asked.send({ href, version, body: { lastDay: writing.lastDay, record: recordOf(writing) } })}
      >
        <RecordShown edition={edition} text={text} as={as} writing={writing} decision={writing.lastDay === '' ? '' : decision} />
        <p>{means}</p>
      </AskedConfirm>
    </Part>
  );
}
