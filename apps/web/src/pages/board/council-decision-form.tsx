import { Checkbox } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../kit/act-button.js';
import { AskedForm } from '../../kit/asked-form.js';
import { dateInWords } from '../../kit/dates.js';
import { ChoiceField, TextArea, TextField } from '../../kit/form.js';
import { ParagraphField } from '../../kit/paragraph-field.js';
import { Shown } from '../../kit/shown.js';
import { useKept } from '../../session/kept.js';
import { type Answer, useRead } from '../../session/read.js';
import { useMeetingLacks } from './meeting-fields.js';

type Strategy = Answer<'/api/strategies/{strategy}'>;

const OUTCOMES = ['approved', 'approved-with-changes', 'remitted', 'tabled', 'rejected'] as const;
type Outcome = (typeof OUTCOMES)[number];

interface CouncilDecisionFormProps {
  readonly strategy: Pick<Strategy, 'id' | 'title'>;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
}

/** What the council came to: approved as worded, it meets the condition of the mandates that rest on it. */
export function CouncilDecisionForm({ strategy: { id }, ...form }: CouncilDecisionFormProps) {
  const read = useRead('/api/strategies/{strategy}', { path: { strategy: id } });
  return (
    <Shown read={read} lines={5}>
      {(strategy) => <Recording strategy={strategy} {...form} />}
    </Shown>
  );
}

function Recording({ strategy, onClose, onDone }: Omit<CouncilDecisionFormProps, 'strategy'> & { readonly strategy: Strategy }) {
  const { t, i18n } = useTranslation('board');
  const offer = strategy.acts?.find(({ act }) => act === 'record-council-decision');
  const begun: { outcome?: Outcome; day: string; paragraph: string; from: string; changes: string; isExample: boolean } = {
    day: '',
    paragraph: '',
    from: '',
    changes: '',
    isExample: strategy.isExample,
  };
  const { value: writing, keep, forget } = useKept(`council ${strategy.id}`, begun);
  const lacksOf = useMeetingLacks('');
  if (!offer?.allowed) {
    return offer ? (
      <ActButton offer={offer} onAct={() => undefined}>
        {t('council.record')}
      </ActButton>
    ) : null;
  }
  const { outcome, day, paragraph, from, changes, isExample } = writing;
  const approves = outcome === 'approved' || outcome === 'approved-with-changes';
  const facts = { title: strategy.title, day: day && dateInWords(day, i18n.language), paragraph };
  const body = {
    outcome,
    day,
    paragraph,
    isExample,
    ...(approves && from && { from }),
    ...(outcome === 'approved-with-changes' && { changes }),
  };
  return (
    <AskedForm
      act={{ href: offer.href, body }}
      ask={t('council.ask')}
      verb={t('council.do')}
      lacks={[
        ...(outcome ? [] : [{ pointer: '/outcome', detail: t('cases.lacks.outcome') }]),
        ...lacksOf(writing),
        ...(outcome === 'approved-with-changes' && changes.trim() === '' ? [{ pointer: '/changes', detail: t('council.lacks') }] : []),
      ]}
      sentences={outcome ? [t(`council.sentence.${outcome}`, facts), t(`council.means.${outcome}`)] : []}
      onClose={onClose}
      onDone={() => {
        forget();
        // What is tabled is still the council's to decide.
        onClose();
        onDone(t('council.done', facts));
      }}
    >
      <ChoiceField
        pointer="/outcome"
        legend={t('council.outcome')}
        choices={OUTCOMES.map((value) => ({ value, label: t(`council.outcomes.${value}`) }))}
        value={outcome}
        onChoice={(next) => keep({ ...writing, outcome: next })}
      />
      <TextField pointer="/day" type="date" label={t('meetingDay')} value={day} onText={(text) => keep({ ...writing, day: text })} />
      <ParagraphField
        pointer="/paragraph"
        label={t('paragraph')}
        value={paragraph}
        onText={(text) => keep({ ...writing, paragraph: text })}
      />
      {approves && (
        <TextField
          pointer="/from"
          type="date"
          label={t('council.from')}
          description={t('council.fromMeans')}
          value={from}
          onText={(text) => keep({ ...writing, from: text })}
        />
      )}
      {outcome === 'approved-with-changes' && (
        <TextArea pointer="/changes" label={t('council.changes')} value={changes} onText={(text) => keep({ ...writing, changes: text })} />
      )}
      <Checkbox
        label={t('council.example')}
        value="example"
        checked={isExample}
        onChange={({ currentTarget: { checked } }) => keep({ ...writing, isExample: checked })}
      />
    </AskedForm>
  );
}
