import { DisposeWordsRequest } from '@anvisa/api-client/longest';
import { Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../kit/asked-form.js';
import { dateInWords } from '../kit/dates.js';
import { fieldId, type Said, TextArea, TextField, useFieldError } from '../kit/form.js';
import { listed } from '../kit/listed.js';
import { useToday } from '../kit/today.js';
import { useKept } from '../session/kept.js';
import { More } from './entry-shown.js';
import { fieldInWords, type Sayer } from './values.js';

interface DisposalProps {
  /** The entry's id. */
  readonly entry: string;
  /** The fields whose words may go. */
  readonly fields: readonly string[];
  readonly sayer: Sayer;
}

/** The archive authority's decision that words of the entry go, as the registrar carries it out. */
export function Disposal(props: DisposalProps) {
  const { t } = useTranslation('disposal');
  return <More summary={t('open')}>{() => <DisposalForm {...props} />}</More>;
}

function DisposalForm({ entry, fields, sayer }: DisposalProps) {
  const { t, i18n } = useTranslation('disposal');
  const today = useToday();
  const href = `/api/entries/${entry}/disposals`;
  const { value, keep, forget } = useKept(href, {
    // What is alone needs no choosing.
    fields: fields.length === 1 ? fields : [],
    authority: '',
    decidedOn: '',
    reference: '',
    reasons: '',
  });
  const write = (part: Partial<typeof value>) => keep({ ...value, ...part });
  const chosen = fields.filter((field) => value.fields.includes(field));
  const lacks: readonly Said[] = (['fields', 'authority', 'decidedOn', 'reference', 'reasons'] as const)
    .filter((field) => (field === 'fields' ? chosen.length === 0 : value[field].trim() === ''))
    .map((field) => ({ pointer: `/${field}`, detail: t(`lacks.${field}`) }));
  const { authority, decidedOn, reference } = value;
  const facts = {
    fields: listed(
      chosen.map((field) => fieldInWords(field, sayer)),
      i18n.language,
    ),
    authority,
    day: decidedOn && dateInWords(decidedOn, i18n.language),
    reference,
  };
  return (
    <AskedForm
      name={entry}
      act={{ href, body: { ...value, fields: chosen } }}
      lacks={lacks}
      ask={t('ask')}
      verb={t('verb')}
      sentences={[t('becomes', facts), t('means')]}
      isQuiet
      onDone={forget}
    >
      <p>{t('about')}</p>
      <FieldsToGo entry={entry} fields={fields} chosen={chosen} sayer={sayer} onChoice={(next) => write({ fields: next })} />
      <TextField
        pointer="/authority"
        label={t('authority')}
        longest={DisposeWordsRequest.authority}
        value={authority}
        onText={(text) => write({ authority: text })}
      />
      <TextField
        pointer="/decidedOn"
        type="date"
        label={t('decidedOn')}
        max={today}
        value={decidedOn}
        onText={(text) => write({ decidedOn: text })}
      />
      <TextField
        pointer="/reference"
        label={t('reference')}
        description={t('referenceHelp')}
        longest={DisposeWordsRequest.reference}
        value={reference}
        onText={(text) => write({ reference: text })}
      />
      <TextArea
        pointer="/reasons"
        label={t('reasons')}
        description={t('reasonsHelp')}
        rows={2}
        longest={DisposeWordsRequest.reasons}
        value={value.reasons}
        onText={(text) => write({ reasons: text })}
      />
    </AskedForm>
  );
}

interface FieldsToGoProps extends DisposalProps {
  readonly chosen: readonly string[];
  readonly onChoice: (chosen: readonly string[]) => void;
}

function FieldsToGo({ entry, fields, chosen, sayer, onChoice }: FieldsToGoProps) {
  const { t } = useTranslation('disposal');
  const error = useFieldError('/fields');
  return (
    <Fieldset id={fieldId('/fields', entry)} tabIndex={-1}>
      <Fieldset.Legend>{t('fields')}</Fieldset.Legend>
      {fields.map((field) => (
        <Checkbox
          key={field}
          label={fieldInWords(field, sayer)}
          value={field}
          checked={chosen.includes(field)}
          onChange={() => onChoice(chosen.includes(field) ? chosen.filter((one) => one !== field) : [...chosen, field])}
        />
      ))}
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  );
}
