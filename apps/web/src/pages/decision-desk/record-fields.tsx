import { DecisionRecordRequest, DissentRequest } from '@anvisa/api-client/longest';
import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { ChoiceField, TextArea, TextField } from '../../kit/form.js';
import style from './desk.module.css';
import type { RecordWriting } from './writing.js';

interface RecordFieldsProps<W extends RecordWriting> {
  readonly writing: W;
  readonly onWriting: (next: W) => void;
}

/** The question that each decision answers: may the matter be decided by delegation at all (KL 6:38)? */
export function DelegableField<W extends RecordWriting>({ writing, onWriting }: RecordFieldsProps<W>) {
  const { t } = useTranslation(['desk', 'directive', 'decision']);
  return (
    <>
      <ChoiceField
        pointer="/record/delegable"
        legend={t('delegable.question')}
        description={t('delegable.why')}
        choices={[
          { value: 'yes', label: t('decision:delegated.yes') },
          { value: 'no', label: t('decision:delegated.no') },
        ]}
        value={writing.delegable}
        onChoice={(delegable) => onWriting({ ...writing, delegable })}
      />
      <TextArea
        pointer="/record/delegableReasons"
        label={t('delegable.reasons')}
        rows={2}
        longest={DecisionRecordRequest.delegableReasons}
        value={writing.delegableReasons}
        onText={(delegableReasons) => onWriting({ ...writing, delegableReasons })}
      />
    </>
  );
}

/** What else a decision record shows (FL §§ 30–32, MBL §§ 11, 38). */
export function RecordFields<W extends RecordWriting>({ writing, onWriting }: RecordFieldsProps<W>) {
  const { t } = useTranslation(['desk', 'directive', 'decision']);
  return (
    <>
      <TextArea
        pointer="/record/reasons"
        label={t('record.reasons')}
        rows={5}
        longest={DecisionRecordRequest.reasons}
        value={writing.reasons}
        onText={(reasons) => onWriting({ ...writing, reasons })}
      />
      <TextField
        pointer="/record/presenter"
        label={t('record.presenter')}
        longest={DecisionRecordRequest.presenter}
        value={writing.presenter}
        onText={(presenter) => onWriting({ ...writing, presenter })}
      />
      <TextArea
        pointer="/record/participants"
        label={t('record.participants')}
        description={t('record.aNameALine')}
        rows={2}
        value={writing.participants}
        onText={(participants) => onWriting({ ...writing, participants })}
      />
      <ChoiceField
        pointer="/record/unionNegotiation"
        legend={t('record.union')}
        choices={[
          { value: 'not-required', label: t('decision:negotiated.not-required') },
          { value: 'held', label: t('decision:negotiated.held') },
        ]}
        value={writing.union}
        onChoice={(union) => onWriting({ ...writing, union })}
      />
      {writing.union && (
        <TextArea
          pointer="/record/unionNote"
          label={t(writing.union === 'held' ? 'record.unionHeld' : 'record.unionWhyNot')}
          rows={2}
          longest={DecisionRecordRequest.unionNote}
          value={writing.unionNote}
          onText={(unionNote) => onWriting({ ...writing, unionNote })}
        />
      )}
      <Dissents writing={writing} onWriting={onWriting} />
    </>
  );
}

function Dissents<W extends RecordWriting>({ writing, onWriting }: RecordFieldsProps<W>) {
  const { t } = useTranslation('desk');
  const { dissents } = writing;
  const change = (at: number, part: Partial<(typeof dissents)[number]>) =>
    onWriting({ ...writing, dissents: dissents.map((one, place) => (place === at ? { ...one, ...part } : one)) });
  return (
    <>
      {dissents.map((dissent, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a dissent is known by its place alone while it is written.
        <fieldset key={at} className={style.dissent}>
          <legend>{t('record.dissent')}</legend>
          <TextField
            pointer={`/record/dissents/${at}/name`}
            label={t('record.dissentName')}
            longest={DissentRequest.name}
            value={dissent.name}
            onText={(name) => change(at, { name })}
          />
          <TextArea
            pointer={`/record/dissents/${at}/text`}
            label={t('record.dissentText')}
            rows={2}
            longest={DissentRequest.text}
            value={dissent.text}
            onText={(text) => change(at, { text })}
          />
          <Button
            variant="tertiary"
            data-size="sm"
            type="button"
            onClick={() => onWriting({ ...writing, dissents: dissents.filter((_, place) => place !== at) })}
          >
            {t('record.dissentRemove')}
          </Button>
        </fieldset>
      ))}
      <div>
        <Button
          variant="tertiary"
          data-size="sm"
          type="button"
          onClick={() => onWriting({ ...writing, dissents: [...dissents, { name: '', text: '' }] })}
        >
          {t('record.dissentAdd')}
        </Button>
      </div>
    </>
  );
}
