import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useAskedAct } from '../../kit/asked-act.js';
import { AskedConfirm } from '../../kit/asked-confirm.js';
import { Form } from '../../kit/form.js';
import { Saved } from '../../kit/saved.js';
import { useNoted } from '../../session/noted.js';
import type { DecidingAs } from './deciding-as.js';
import type { Accepted, Desk } from './desk.js';
import style from './desk.module.css';
import { Extension, LaterAddressees, useLaterAddressees } from './later-addressees.js';
import { DelegableField, RecordFields } from './record-fields.js';
import { RecordShown } from './record-shown.js';
import { useLacks } from './use-lacks.js';
import { useSentences } from './use-sentences.js';
import { lackingInRecord, recordBegun, recordOf } from './writing.js';

interface ExtensionFormProps {
  readonly desk: Desk;
  readonly href: string;
  readonly as: DecidingAs;
  readonly onDone: (answer: Accepted) => void;
}

/** More of the city must follow the directive, by a decision with its record. */
export function ExtensionForm({ desk: { edition, text, version }, href, as, onDone }: ExtensionFormProps) {
  const { t } = useTranslation('desk');
  const begun = { ...recordBegun(edition), units: [] as readonly string[] };
  const noted = useNoted(`extend-edition~directive~${edition.directive}~${edition.number}`, begun);
  const { value: writing, keep } = noted;
  const choosing = useLaterAddressees(edition, writing.units);
  const { units } = choosing;
  const inWords = useLacks();
  const asked = useAskedAct<Accepted>((answer) => {
    noted.forget();
    onDone(answer);
  });
  const { decision, means } = useSentences(edition, as).ofExtension(text.content, choosing);
  const lacks = [...(units.length === 0 ? ['/units'] : []), ...lackingInRecord(writing)];
  return (
    <Extension hasAll={choosing.hasAll}>
      <p>{t('extend.lead')}</p>
      <Form lacks={inWords(lacks)} error={asked.error} onSubmit={() => asked.ask(lacks.length === 0)}>
        <div className={style.form}>
          <LaterAddressees choosing={choosing} onPick={(picked) => keep({ ...writing, units: picked })} />
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
        title={t('extend.ask')}
        act={t('extend.do')}
        onAct={() => void asked.send({ href, version, body: { units, record: recordOf(writing) } })}
      >
        <RecordShown edition={edition} text={text} as={as} writing={writing} decision={units.length === 0 ? '' : decision} />
        <p>{means}</p>
      </AskedConfirm>
    </Extension>
  );
}
