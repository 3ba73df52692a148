import { AnnulmentRequest } from '@anvisa/api-client/longest';
import { isBlank } from '@anvisa/domain/visible';
import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../kit/dates.js';
import { TextArea, TextField } from '../../kit/form.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { useToday } from '../../kit/today.js';
import { useKept } from '../../session/kept.js';
import { RecordForm, useLack } from './record-form.js';
import type { StrategyFormProps } from './strategy-forms.js';
import { Follows, useWhatEnds, type WhatRests, WhatRestsRead } from './what-ends.js';

/** A court has annulled the council's decision: the strategy never applied. */
export function AnnulForm(props: StrategyFormProps) {
  return <WhatRestsRead strategy={props.strategy.id}>{(rests) => <Annulling {...props} rests={rests} />}</WhatRestsRead>;
}

function Annulling({ strategy: { title }, href, onDone, rests }: StrategyFormProps & { readonly rests: WhatRests }) {
  const { t, i18n } = useTranslation('recording');
  const today = useToday();
  const lack = useLack();
  const whatEnds = useWhatEnds();
  const { value, keep, forget } = useKept(href, { day: '', court: '', reason: '' });
  const { day, court, reason } = value;
  const facts = { title: inSwedish(title), court, day: day && dateInWords(day, i18n.language) };
  const follows = [...whatEnds(rests, { lastDay: day, never: true }), { said: t('ends.restored') }];
  return (
    <RecordForm
      act={{ href, body: value }}
      lacks={[
        ...lack(day === '', '/day', 'day'),
        ...lack(isBlank(court), '/court', 'court'),
        ...lack(isBlank(reason), '/reason', 'reason'),
      ]}
      sentences={[t('sentence.undanroj', facts), ...follows.map((one) => one.said)]}
      onDone={(answer) => {
        forget();
        onDone({ answer, said: t('done.undanroj', facts), now: t('ends.now') });
      }}
    >
      <TextField
        pointer="/day"
        type="date"
        label={t('fields.ruledOn')}
        max={today}
        value={day}
        onText={(next) => keep({ ...value, day: next })}
      />
      <TextField
        pointer="/court"
        label={t('fields.court')}
        lang="sv"
        longest={AnnulmentRequest.court}
        value={court}
        onText={(next) => keep({ ...value, court: next })}
      />
      <TextArea
        pointer="/reason"
        label={t('fields.courtsReason')}
        longest={AnnulmentRequest.reason}
        value={reason}
        onText={(next) => keep({ ...value, reason: next })}
      />
      {day && <Follows of={follows} />}
    </RecordForm>
  );
}
