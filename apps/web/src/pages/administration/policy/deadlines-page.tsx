import { CHASED } from '@anvisa/domain/conduct/policy';
import { Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../kit/form.js';
import { FromToday } from '../../../kit/from-today.js';
import { offerOf } from '../../../kit/offers.js';
import { PlainField } from '../../../kit/plain-field.js';
import { ProblemNotice } from '../../../kit/problem-notice.js';
import { type Accepted, Receipt } from '../../../kit/receipt.js';
import { Shown } from '../../../kit/shown.js';
import { useKept } from '../../../session/kept.js';
import { type Answer, useVersioned, type Versioned } from '../../../session/read.js';
import { AdminPage } from '../admin-page.js';
import style from '../administration.module.css';
import { AdoptPolicy } from './adopt-policy.js';
import { ChaseFields } from './chase-fields.js';
import own from './policy.module.css';
import { usePreview } from './use-preview.js';
import { FIGURES, policyOf, WHERE, type WrittenPolicy, writtenOf } from './writing.js';

/** By which deadlines the city works, who is reminded when, and which days that gives. */
export default function DeadlinesPage() {
  const { t } = useTranslation('policy');
  const read = useVersioned('/api/policy');
  const [done, setDone] = useState<Accepted>();
  return (
    <AdminPage title={t('title')} lead={t('lead')} wide>
      {done && <Receipt key={done.at} answer={done} title={t('done')} />}
      <Shown read={read} lines={14}>
        {(policy) => <FromToday>{(today) => <Deadlines key={policy.version} read={policy} today={today} onDone={setDone} />}</FromToday>}
      </Shown>
    </AdminPage>
  );
}

interface DeadlinesProps {
  readonly read: Versioned<Answer<'/api/policy'>>;
  readonly today: string;
  readonly onDone: (answer: Accepted) => void;
}

function Deadlines({ read: { answer, version }, today, onDone }: DeadlinesProps) {
  const { t } = useTranslation('policy');
  const [from, setFrom] = useState(today);
  const begun = { written: writtenOf(answer.policy, CHASED), reasons: '' };
  const { value, keep, forget } = useKept<{ written: WrittenPolicy; reasons: string }>(`policy ${version}`, begun);
  const { written, reasons } = value;
  const policy = policyOf(written, answer.policy);
  const preview = usePreview(policy, from);
  const put = (next: Partial<WrittenPolicy>) => keep({ ...value, written: { ...written, ...next } });
  return (
    <AdoptPolicy
      offer={offerOf(answer.acts, 'adopt-policy')}
      policy={policy}
      version={version}
      reasons={reasons}
      onReasons={(next) => keep({ ...value, reasons: next })}
      onDone={(accepted) => {
        forget();
        onDone(accepted);
      }}
    >
      <p>{t(answer.adopted ? 'isAdopted' : 'isShipped')}</p>
      <div className={style.find}>
        <PlainField type="date" label={t('begins')} value={from} onChange={({ currentTarget }) => setFrom(currentTarget.value)} />
        <p className={style.quiet}>{t('previewMeans')}</p>
      </div>
      {preview.isError && <ProblemNotice error={preview.error} />}
      <div>
        {CHASED.map((phase) => (
          <ChaseFields
            key={phase}
            phase={phase}
            value={written.chases[phase]}
            onValue={(next) => put({ chases: { ...written.chases, [phase]: next } })}
            days={preview.isError ? undefined : preview.data?.phases.find((one) => one.phase === phase)}
          />
        ))}
      </div>
      <Heading level={2} data-size="xs">
        {t('others')}
      </Heading>
      <div className={own.figures}>
        {FIGURES.map((figure) => (
          <TextField
            key={figure}
            pointer={WHERE[figure]}
            label={t(`figure.${figure}`)}
            value={written.figures[figure]}
            onText={(next) => put({ figures: { ...written.figures, [figure]: next } })}
          />
        ))}
      </div>
    </AdoptPolicy>
  );
}
