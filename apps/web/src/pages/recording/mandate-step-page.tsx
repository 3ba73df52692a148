import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../kit/empty.js';
import { offerOf } from '../../kit/offers.js';
import { Page } from '../../kit/page.js';
import { ShownPage } from '../../kit/shown.js';
import { SignedOut } from '../../kit/signed-out.js';
import { useMe } from '../../session/me.js';
import { type Answer, useRead } from '../../session/read.js';
import { ConfirmForm } from './confirm-form.js';
import { type Changed, MandateChanged } from './mandate-changed.js';
import { useMandateName } from './mandate-name.js';
import { NotNow } from './not-now.js';
import { RevokeMandateForm } from './revoke-mandate-form.js';
import { MANDATE_STEPS, type MandateStep, stepIn } from './steps.js';
import { StepsOf } from './steps-of.js';

/** One mandate, and what the secretary records of it later: that the board confirmed it, or that its giver took it back. */
export default function MandateStepPage() {
  const { t } = useTranslation(['recording', 'governing']);
  const nameOf = useMandateName();
  const { mandate: id } = useParams({ from: '/uppdrag/$mandate/for-in' });
  const gor = stepIn(MANDATE_STEPS, useSearch({ from: '/uppdrag/$mandate/for-in' }).gor);
  const read = useRead('/api/mandates/{mandate}', { path: { mandate: id } });
  const title = t(`governing:do.${gor ?? 'label'}`);
  if (useMe() === null) return <SignedOut title={title} link={t('signIn')} />;
  return (
    <ShownPage title={title} read={read} lines={10}>
      {(mandate) => (
        <Page
          title={title}
          over={
            <Link to="/uppdrag/$mandate" params={{ mandate: id }}>
              {nameOf(mandate)}
            </Link>
          }
          lead={gor ? t(`lead.${gor}`) : t('open')}
        >
          {gor ? (
            <Step key={`${id} ${gor}`} step={gor} mandate={mandate} />
          ) : (
            <StepsOf
              steps={MANDATE_STEPS}
              acts={mandate.acts}
              linkTo={(step) => ({ to: '/uppdrag/$mandate/for-in', params: { mandate: id }, search: { gor: step } })}
            />
          )}
        </Page>
      )}
    </ShownPage>
  );
}

interface StepProps {
  readonly step: MandateStep;
  readonly mandate: Answer<'/api/mandates/{mandate}'>;
}

function Step({ step, mandate }: StepProps) {
  const { t } = useTranslation('recording');
  const [done, setDone] = useState<Changed>();
  if (done) return <MandateChanged mandate={mandate} {...done} />;
  const offer = offerOf(mandate.acts, MANDATE_STEPS[step]);
  if (!offer.allowed) return offer.refusal ? <NotNow offer={offer} step={step} /> : <Empty>{t('nothing')}</Empty>;
  const Form = step === 'bekrafta' ? ConfirmForm : RevokeMandateForm;
  return <Form mandate={mandate} href={offer.href} onDone={setDone} />;
}
