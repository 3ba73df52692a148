import { StrategyRevocationRequest } from '@anvisa/api-client/longest';
import { isBlank } from '@anvisa/domain/visible';
import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../kit/dates.js';
import { TextArea, TextField } from '../../kit/form.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { useKept } from '../../session/kept.js';
import { MeetingFields } from '../board/meeting-fields.js';
import { ExampleField } from './example-field.js';
import { RecordForm, useLack } from './record-form.js';
import type { StrategyFormProps } from './strategy-forms.js';
import { Follows, useWhatEnds, type WhatRests, WhatRestsRead } from './what-ends.js';

/** The council ends a strategy without a successor. */
export function RevokeStrategyForm(props: StrategyFormProps) {
  return <WhatRestsRead strategy={props.strategy.id}>{(rests) => <Revoking {...props} rests={rests} />}</WhatRestsRead>;
}

function Revoking({ strategy: { title, isExample }, href, onDone, rests }: StrategyFormProps & { readonly rests: WhatRests }) {
  const { t, i18n } = useTranslation('recording');
  const lack = useLack();
  const whatEnds = useWhatEnds();
  const { value, keep, forget } = useKept(href, { day: '', paragraph: '', lastDay: '', reason: '', isExample });
  const { day, paragraph, lastDay, reason } = value;
  const said = (one: string) => one && dateInWords(one, i18n.language);
  const facts = { title: inSwedish(title), paragraph, day: said(day), lastDay: said(lastDay) };
  const follows = whatEnds(rests, { lastDay });
  return (
    <RecordForm
      act={{ href, body: value }}
      lacks={[
        ...lack(day === '', '/day', 'decidedOn'),
        ...lack(isBlank(paragraph), '/paragraph', 'paragraph'),
        ...lack(lastDay === '', '/lastDay', 'lastDay'),
        ...lack(isBlank(reason), '/reason', 'reason'),
      ]}
      sentences={[t('sentence.upphav', facts), ...follows.map((one) => one.said)]}
      onDone={(answer) => {
        forget();
        onDone({ answer, said: t('done.upphav', facts), now: t('ends.now') });
      }}
    >
      <MeetingFields at="" meeting={value} onMeeting={keep} />
      <TextField
        pointer="/lastDay"
        type="date"
        label={t('fields.lastDay')}
        description={t('help.lastDay')}
        min={day}
        value={lastDay}
        onText={(next) => keep({ ...value, lastDay: next })}
      />
      <TextArea
        pointer="/reason"
        label={t('fields.reason')}
        longest={StrategyRevocationRequest.reason}
        value={reason}
        onText={(next) => keep({ ...value, reason: next })}
      />
      <ExampleField checked={value.isExample} onCheck={(next) => keep({ ...value, isExample: next })} />
      {lastDay && <Follows of={follows} />}
    </RecordForm>
  );
}
