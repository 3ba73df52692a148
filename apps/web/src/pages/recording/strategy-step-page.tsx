import { Button } from '@digdir/designsystemet-react';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../kit/empty.js';
import { offerOf } from '../../kit/offers.js';
import { Page } from '../../kit/page.js';
import { ShownPage } from '../../kit/shown.js';
import { SignedOut } from '../../kit/signed-out.js';
import { useMe } from '../../session/me.js';
import { useRead } from '../../session/read.js';
import { CouncilDecisionForm } from '../board/council-decision-form.js';
import { AnnulForm } from './annul-form.js';
import { BoardProposalForm } from './board-proposal-form.js';
import { DocumentForm } from './document-form.js';
import { MissingDocumentForm } from './missing-document-form.js';
import { NotNow } from './not-now.js';
import { OfficeStatementForm } from './office-statement-form.js';
import { PreparationForm } from './preparation-form.js';
import type { Recorded } from './record-form.js';
import { RevokeStrategyForm } from './revoke-strategy-form.js';
import { SpecialStatementForm } from './special-statement-form.js';
import { STRATEGY_STEPS, type StrategyStep, stepIn } from './steps.js';
import { StepsOf } from './steps-of.js';
import type { Strategy, StrategyFormProps } from './strategy-forms.js';
import { StrategyReceipt } from './strategy-receipt.js';
import { SupersedeForm } from './supersede-form.js';

const FORMS: Readonly<Record<Exclude<StrategyStep, 'fullmaktige'>, ComponentType<StrategyFormProps>>> = {
  tjansteutlatande: OfficeStatementForm,
  beredning: PreparationForm,
  forslag: BoardProposalForm,
  uttalande: SpecialStatementForm,
  handling: DocumentForm,
  saknas: MissingDocumentForm,
  ersatt: SupersedeForm,
  upphav: RevokeStrategyForm,
  undanroj: AnnulForm,
};

/** One step of a strategy, as the paper before whoever records it says; without a step, which there are. */
export default function StrategyStepPage() {
  const { t } = useTranslation(['recording', 'governing']);
  const { strategy: id } = useParams({ from: '/strategier/$strategy/for-in' });
  const gor = stepIn(STRATEGY_STEPS, useSearch({ from: '/strategier/$strategy/for-in' }).gor);
  const read = useRead('/api/strategies/{strategy}', { path: { strategy: id } });
  const title = t(`governing:do.${gor ?? 'label'}`);
  if (useMe() === null) return <SignedOut title={title} link={t('signIn')} />;
  return (
    <ShownPage title={title} read={read} lines={10}>
      {(strategy) => (
        <Page
          title={title}
          over={
            <Link to="/strategier/$strategy" params={{ strategy: id }} lang="sv">
              {strategy.title}
            </Link>
          }
          lead={gor ? t(`lead.${gor}`) : t('open')}
        >
          {gor ? (
            <Step key={`${id} ${gor}`} step={gor} strategy={strategy} />
          ) : (
            <StepsOf
              steps={STRATEGY_STEPS}
              acts={strategy.acts}
              linkTo={(step) => ({ to: '/strategier/$strategy/for-in', params: { strategy: id }, search: { gor: step } })}
            />
          )}
        </Page>
      )}
    </ShownPage>
  );
}

function Step({ step, strategy }: { readonly step: StrategyStep; readonly strategy: Strategy }) {
  const { t } = useTranslation('recording');
  const [done, setDone] = useState<Recorded>();
  if (done) {
    return (
      <>
        <StrategyReceipt strategy={strategy} step={step} {...done} />
        {offerOf(strategy.acts, STRATEGY_STEPS[step]).allowed && (
          <Button variant="secondary" onClick={() => setDone(undefined)}>
            {t('another')}
          </Button>
        )}
      </>
    );
  }
  const offer = offerOf(strategy.acts, STRATEGY_STEPS[step]);
  if (!offer.allowed) return offer.refusal ? <NotNow offer={offer} step={step} /> : <Empty>{t('nothing')}</Empty>;
  if (step === 'fullmaktige') return <CouncilDecisionForm strategy={strategy} onDone={setDone} />;
  const Form = FORMS[step];
  return <Form strategy={strategy} href={offer.href} onDone={setDone} />;
}
