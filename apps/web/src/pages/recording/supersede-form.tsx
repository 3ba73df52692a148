import { skipToken, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dateInWords, dayBefore } from '../../kit/dates.js';
import { Empty } from '../../kit/empty.js';
import { SelectField } from '../../kit/form.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { SeveralField } from '../../kit/several-field.js';
import { Shown } from '../../kit/shown.js';
import { useKept } from '../../session/kept.js';
import { type Answer, reading } from '../../session/read.js';
import { useReadAll } from '../../session/read-all.js';
import { nameOf } from './ends.js';
import { RecordForm, useLack } from './record-form.js';
import type { StrategyFormProps } from './strategy-forms.js';
import { Follows, useWhatEnds, type WhatRests, WhatRestsRead } from './what-ends.js';

type Listed = Answer<'/api/strategies'>['items'][number];

const APPROVED: readonly Listed['state'][] = ['approved', 'approved-with-changes'];

/** A strategy that the council has approved takes this one's place, and names the directives that live on under it. */
export function SupersedeForm(props: StrategyFormProps) {
  const { t } = useTranslation('recording');
  const { id } = props.strategy;
  return (
    <Shown read={useReadAll('/api/strategies')}>
      {({ items }) => {
        const successors = items.filter((one) => one.id !== id && APPROVED.includes(one.state));
        if (successors.length === 0) return <Empty>{t('ends.nobody')}</Empty>;
        return <WhatRestsRead strategy={id}>{(rests) => <Superseding {...props} successors={successors} rests={rests} />}</WhatRestsRead>;
      }}
    </Shown>
  );
}

interface SupersedingProps extends StrategyFormProps {
  readonly successors: readonly Listed[];
  readonly rests: WhatRests;
}

function Superseding({ strategy: { title }, href, onDone, successors, rests }: SupersedingProps) {
  const { t, i18n } = useTranslation('recording');
  const lack = useLack();
  const whatEnds = useWhatEnds();
  const { value, keep, forget } = useKept<{ by: string; carriesOver: readonly string[] }>(href, { by: '', carriesOver: [] });
  const { by } = value;
  const choices = [...new Map(rests.resting.map((one) => [one.directive, nameOf(one)]))].map(([id, name]) => ({ id, name }));
  const carriesOver = value.carriesOver.filter((one) => choices.some(({ id }) => id === one));
  const options = reading('/api/strategies/{strategy}', { path: { strategy: by } });
  const successor = useQuery({ ...options, queryFn: by ? options.queryFn : skipToken }).data;
  const from = successor?.decisions.find(({ outcome }) => outcome === 'approved' || outcome === 'approved-with-changes')?.from;
  const lastDay = from ? dayBefore(from) : '';
  const facts = { title: inSwedish(title), successor: successor?.title ?? '', lastDay: lastDay && dateInWords(lastDay, i18n.language) };
  const follows = whatEnds(rests, { lastDay, carriesOver });
  return (
    <RecordForm
      act={{ href, body: { by, carriesOver } }}
      lacks={lack(!successor, '/by', 'by')}
      sentences={[t('sentence.ersatt', facts), ...follows.map((one) => one.said)]}
      onDone={(answer) => {
        forget();
        onDone({ answer, said: t('done.ersatt', facts), now: t('ends.now') });
      }}
    >
      <SelectField
        pointer="/by"
        label={t('fields.by')}
        description={t('help.by')}
        none={t('choose')}
        choices={successors.map((one) => [one.id, one.title])}
        lang="sv"
        value={by}
        onText={(next) => keep({ ...value, by: next })}
      />
      {choices.length > 0 && (
        <SeveralField
          pointer="/carriesOver"
          label={t('fields.carriesOver')}
          description={t('help.carriesOver')}
          choices={choices}
          lang="sv"
          value={carriesOver}
          onPick={(next) => keep({ ...value, carriesOver: next })}
        />
      )}
      {successor && <Follows of={follows} />}
    </RecordForm>
  );
}
