import { RegisterStrategyRequest } from '@anvisa/api-client/longest';
import { isBlank } from '@anvisa/domain/visible';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../kit/form.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { offerOf } from '../../kit/offers.js';
import { Page } from '../../kit/page.js';
import type { Accepted } from '../../kit/receipt.js';
import { Shown } from '../../kit/shown.js';
import { SignedOut } from '../../kit/signed-out.js';
import { useKept } from '../../session/kept.js';
import { useMe } from '../../session/me.js';
import { useRead } from '../../session/read.js';
import { ExampleField } from './example-field.js';
import { NotNow } from './not-now.js';
import { type Recorded, RecordForm, useLack } from './record-form.js';
import { RelatedFields, type RelatedWriting, relatedOf, useRelatedLacks } from './related-fields.js';
import { StrategyReceipt } from './strategy-receipt.js';

type Registered = Accepted & { readonly result: { readonly id: string } };

/** A strategy's case begins, under the number that the city's register has given it. */
export default function RegisterStrategyPage() {
  const { t } = useTranslation(['recording', 'governing']);
  const [done, setDone] = useState<Recorded<Registered>>();
  const read = useRead('/api/strategies', { query: { limit: 1 } });
  if (useMe() === null) return <SignedOut title={t('register.title')} lead={t('register.lead')} link={t('signIn')} />;
  return (
    <Page title={t('register.title')} lead={t('register.lead')} over={<Link to="/strategier">{t('governing:strategies.title')}</Link>}>
      {done ? (
        <Done {...done} />
      ) : (
        <Shown read={read} lines={10}>
          {({ acts }) => {
            const offer = offerOf(acts, 'register-strategy');
            return offer.allowed ? <Registering href={offer.href} onDone={setDone} /> : <NotNow offer={offer} step="register" />;
          }}
        </Shown>
      )}
    </Page>
  );
}

function Done(done: Recorded<Registered>) {
  const read = useRead('/api/strategies/{strategy}', { path: { strategy: done.answer.result.id } });
  return (
    <Shown read={read} lines={4}>
      {(strategy) => <StrategyReceipt strategy={strategy} step="register" {...done} />}
    </Shown>
  );
}

interface Writing {
  readonly title: string;
  readonly caseNumber: string;
  readonly reviewMonths: string;
  readonly isExample: boolean;
  readonly steeringDocuments: readonly RelatedWriting[];
  readonly relatedDecisions: readonly RelatedWriting[];
}

const BEGUN: Writing = { title: '', caseNumber: '', reviewMonths: '12', isExample: false, steeringDocuments: [], relatedDecisions: [] };
const MOST_MONTHS = 240;

interface RegisteringProps {
  readonly href: string;
  readonly onDone: (done: Recorded<Registered>) => void;
}

function Registering({ href, onDone }: RegisteringProps) {
  const { t } = useTranslation('recording');
  const lack = useLack();
  const relatedLacks = useRelatedLacks();
  const { value, keep, forget } = useKept('register-strategy', BEGUN);
  const { title, caseNumber, isExample, steeringDocuments, relatedDecisions } = value;
  const reviewMonths = Number(value.reviewMonths);
  const isInterval = Number.isInteger(reviewMonths) && reviewMonths >= 1 && reviewMonths <= MOST_MONTHS;
  return (
    <RecordForm<Registered>
      act={{
        href,
        body: {
          title,
          caseNumber,
          reviewMonths,
          isExample,
          steeringDocuments: steeringDocuments.map(relatedOf),
          relatedDecisions: relatedDecisions.map(relatedOf),
        },
      }}
      lacks={[
        ...lack(isBlank(caseNumber), '/caseNumber', 'caseNumber'),
        ...lack(isBlank(title), '/title', 'title'),
        ...relatedLacks('/steeringDocuments', steeringDocuments),
        ...relatedLacks('/relatedDecisions', relatedDecisions),
        ...lack(!isInterval, '/reviewMonths', 'reviewMonths'),
      ]}
      sentences={[t('register.sentence', { title: inSwedish(title), caseNumber }), t('register.means')]}
      onDone={(answer) => {
        forget();
        onDone({ answer, said: t('register.done', { title: inSwedish(title) }), now: t('register.now') });
      }}
    >
      <TextField
        pointer="/caseNumber"
        label={t('fields.caseNumber')}
        description={t('help.caseNumber')}
        longest={RegisterStrategyRequest.caseNumber}
        value={caseNumber}
        onText={(next) => keep({ ...value, caseNumber: next })}
      />
      <TextField
        pointer="/title"
        label={t('fields.title')}
        lang="sv"
        longest={RegisterStrategyRequest.title}
        value={title}
        onText={(next) => keep({ ...value, title: next })}
      />
      <RelatedFields at="/steeringDocuments" value={steeringDocuments} onValue={(next) => keep({ ...value, steeringDocuments: next })} />
      <RelatedFields at="/relatedDecisions" value={relatedDecisions} onValue={(next) => keep({ ...value, relatedDecisions: next })} />
      <TextField
        pointer="/reviewMonths"
        label={t('fields.reviewMonths')}
        description={t('help.reviewMonths')}
        inputMode="numeric"
        value={value.reviewMonths}
        onText={(next) => keep({ ...value, reviewMonths: next })}
      />
      <ExampleField checked={isExample} onCheck={(next) => keep({ ...value, isExample: next })} />
    </RecordForm>
  );
}
