import { CouncilDecisionRequest } from '@anvisa/api-client/longest';
import { COUNCIL_OUTCOMES, type CouncilOutcome } from '@anvisa/domain/strategy/council-outcomes';
import { Checkbox } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../kit/act-button.js';
import { AskedForm } from '../../kit/asked-form.js';
import { dateInWords } from '../../kit/dates.js';
import { ChoiceField, TextArea, TextField } from '../../kit/form.js';
import { inSwedish } from '../../kit/in-swedish.js';
import type { Accepted } from '../../kit/receipt.js';
import { Shown } from '../../kit/shown.js';
import { useKept } from '../../session/kept.js';
import { type Answer, useRead } from '../../session/read.js';
import { useReadAll } from '../../session/read-all.js';
import type { Mandate } from '../recording/mandates.js';
import { meansOf } from './council-means.js';
import { MeetingFields, useMeetingLacks } from './meeting-fields.js';
import type { Recorded } from './recorded-receipt.js';

type Strategy = Answer<'/api/strategies/{strategy}'>;

interface CouncilDecisionFormProps {
  readonly strategy: Pick<Strategy, 'id'>;
  /** Of a form that was opened on a page of others. */
  readonly onClose?: () => void;
  readonly onDone: (recorded: Recorded) => void;
}

/** What the council came to: approved as worded, it meets the condition of the mandates that rest on it. */
export function CouncilDecisionForm({ strategy: { id }, ...form }: CouncilDecisionFormProps) {
  const read = useRead('/api/strategies/{strategy}', { path: { strategy: id } });
  const mandates = useReadAll('/api/mandates');
  return (
    <Shown read={read} lines={5}>
      {(strategy) => (
        <Shown read={mandates} lines={5}>
          {({ items }) => <Recording strategy={strategy} mandates={items} {...form} />}
        </Shown>
      )}
    </Shown>
  );
}

interface RecordingProps extends Omit<CouncilDecisionFormProps, 'strategy'> {
  readonly strategy: Strategy;
  readonly mandates: readonly Mandate[];
}

function Recording({ strategy, mandates, onClose, onDone }: RecordingProps) {
  const { t, i18n } = useTranslation('board');
  const offer = strategy.acts?.find(({ act }) => act === 'record-council-decision');
  const begun: { outcome?: CouncilOutcome; day: string; paragraph: string; from: string; changes: string; isExample: boolean } = {
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
  const facts = { title: inSwedish(strategy.title), day: day && dateInWords(day, i18n.language), paragraph };
  const means = outcome ? t(`council.means.${meansOf(outcome, strategy.id, mandates)}`) : '';
  const body = {
    outcome,
    day,
    paragraph,
    isExample,
    ...(approves && from && { from }),
    ...(outcome === 'approved-with-changes' && { changes }),
  };
  return (
    <AskedForm<Accepted>
      act={{ href: offer.href, body }}
      ask={t('council.ask')}
      verb={t('council.do')}
      lacks={[
        ...(outcome ? [] : [{ pointer: '/outcome', detail: t('cases.lacks.outcome') }]),
        ...lacksOf(writing),
        ...(outcome === 'approved-with-changes' && changes.trim() === '' ? [{ pointer: '/changes', detail: t('council.lacks') }] : []),
      ]}
      sentences={outcome ? [t(`council.sentence.${outcome}`, facts), means] : []}
      {...(onClose && { onClose })}
      onDone={(answer) => {
        forget();
        onDone({ answer, said: t('council.done', facts), caseNumber: strategy.caseNumber, now: means });
      }}
    >
      <ChoiceField
        pointer="/outcome"
        legend={t('council.outcome')}
        choices={COUNCIL_OUTCOMES.map((value) => ({ value, label: t(`council.outcomes.${value}`) }))}
        value={outcome}
        onChoice={(next) => keep({ ...writing, outcome: next })}
      />
      <MeetingFields at="" meeting={writing} onMeeting={keep} />
      {approves && (
        <TextField
          pointer="/from"
          type="date"
          label={t('council.from')}
          description={t('council.fromMeans')}
          min={day}
          value={from}
          onText={(text) => keep({ ...writing, from: text })}
        />
      )}
      {outcome === 'approved-with-changes' && (
        <TextArea
          pointer="/changes"
          label={t('council.changes')}
          longest={CouncilDecisionRequest.changes}
          value={changes}
          onText={(text) => keep({ ...writing, changes: text })}
        />
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
