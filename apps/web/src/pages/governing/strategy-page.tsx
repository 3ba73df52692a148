import { Alert, Heading } from '@digdir/designsystemet-react';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Day } from '../../kit/day.js';
import { Facts } from '../../kit/facts.js';
import { Page } from '../../kit/page.js';
import { ShownPage } from '../../kit/shown.js';
import { StandingTag } from '../../kit/state-tag.js';
import { type Answer, useRead } from '../../session/read.js';
import { openSteps, STRATEGY_STEPS } from '../recording/steps.js';
import style from './governing.module.css';
import { STANDINGS } from './standings.js';
import { StrategyRail } from './strategy-rail.js';

type Strategy = Answer<'/api/strategies/{strategy}'>;

/** A strategy with its whole case: what the source says, what in it does not fit, what is missing, what is an example. */
export default function StrategyPage() {
  const { t } = useTranslation(['governing', 'states', 'common']);
  const { strategy } = useParams({ from: '/strategier/$strategy' });
  const read = useRead('/api/strategies/{strategy}', { path: { strategy } });
  return (
    <ShownPage title={t('strategies.title')} read={read} lines={12}>
      {(shown) => (
        <Page
          title={shown.title}
          lang="sv"
          over={`${t('case', { caseNumber: shown.caseNumber })}${shown.isExample ? ` · ${t('common:example')}` : ''}`}
          lead={<StandingTag standing={STANDINGS[shown.standing]}>{t(`states:strategy.${shown.standing}`)}</StandingTag>}
          rail={openSteps(STRATEGY_STEPS, shown.acts).length > 0 && <StrategyRail strategy={shown} />}
        >
          <ToDecideAnew directives={shown.decideAnew ?? []} />
          <Doubts strategy={shown} />
          <Course strategy={shown} />
        </Page>
      )}
    </ShownPage>
  );
}

/** Directives that ended with the strategy, before a court annulled what had ended it. */
function ToDecideAnew({ directives }: { readonly directives: NonNullable<Strategy['decideAnew']> }) {
  const { t } = useTranslation('governing');
  if (directives.length === 0) return null;
  return (
    <Alert data-color="warning" className={style.doubts}>
      <Heading level={2} data-size="2xs">
        {t('anew.title')}
      </Heading>
      <p>{t('anew.lead')}</p>
      <ul>
        {directives.map(({ directive, edition, title }) => (
          <li key={`${directive} ${edition}`} lang="sv">
            {title}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** What a reader must know before they rely on the case. It is shown, never corrected. */
function Doubts({ strategy: { conflicts, missing } }: { readonly strategy: Strategy }) {
  const { t } = useTranslation('governing');
  if (conflicts.length + missing.length === 0) return null;
  return (
    <Alert data-color="warning" className={style.doubts}>
      <Heading level={2} data-size="2xs">
        {t('doubts.title')}
      </Heading>
      <ul>
        {conflicts.map(({ basis, resting, days }) => (
          <li key={`${basis.step} ${basis.day}`}>
            {t('doubts.conflict', {
              basis: t(`steps.${basis.step}`),
              resting: t(`steps.${resting.step}`).toLowerCase(),
              basisDay: basis.day,
              restingDay: resting.day,
              count: days,
            })}
          </li>
        ))}
        {missing.map(({ what, reason }) => (
          <li key={what} lang="sv">
            {reason}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function Course({ strategy }: { readonly strategy: Strategy }) {
  const { t } = useTranslation(['governing', 'common']);
  const { steeringDocuments, relatedDecisions, officeStatement, preparation, proposal, decisions, specialStatements } = strategy;
  const { documents, reviewDue, ending, annulled } = strategy;
  const decided = ({ caseNumber, title, decided: by }: Strategy['relatedDecisions'][number]) => (
    <p key={caseNumber}>
      <span className={style.number}>{caseNumber}</span>, <span lang="sv">{title}</span>
      {by && (
        <>
          , {t(`bodies.${by.body}`)} <Day day={by.day} plain />
        </>
      )}
    </p>
  );
  return (
    <Facts
      facts={[
        [t('steps.steering-document'), steeringDocuments.length > 0 && steeringDocuments.map(decided)],
        [
          t('steps.office-statement'),
          officeStatement && (
            <>
              <Day day={officeStatement.dated} plain />, {officeStatement.preparedBy}
            </>
          ),
        ],
        [
          t('steps.preparation'),
          preparation && (
            <>
              {preparation.day && <Day day={preparation.day} plain />} {t('presenter', { name: preparation.presenter })}
            </>
          ),
        ],
        [
          t('steps.board-statement'),
          proposal && (
            <>
              {proposal.statement}, <Day day={proposal.day} plain />, {proposal.signedBy.join(', ')}
              <ul lang="sv">
                {proposal.proposes.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </>
          ),
        ],
        [
          t('steps.council-decision'),
          decisions.length > 0
            ? decisions.map(({ day, paragraph, outcome, isExample, changes }) => (
                <p key={day}>
                  <Day day={day} plain />, <span lang="sv">{paragraph}</span>: {t(`council.${outcome}`)}
                  {isExample && ` (${t('common:example').toLowerCase()})`}
                  {changes && <span lang="sv">. {changes}</span>}
                </p>
              ))
            : t('council.none'),
        ],
        [
          t('specialStatements'),
          specialStatements.length > 0 &&
            specialStatements.map(({ whose, body, note }) => (
              <p key={`${whose} ${body}`}>
                {whose}, {t(`bodies.${body}`)}: <span lang="sv">{note}</span>
              </p>
            )),
        ],
        [t('related'), relatedDecisions.length > 0 && relatedDecisions.map(decided)],
        [
          t('documents'),
          documents.length > 0 &&
            documents.map(({ document, title }) => (
              <p key={document} lang="sv">
                {title}
              </p>
            )),
        ],
        [t('review'), reviewDue && <Day key="review" day={reviewDue} plain />],
        [t(`ending.${ending?.how ?? 'revoked'}`), ending && <Ended key="ending" ending={ending} />],
        [
          t('annulled'),
          annulled && (
            <>
              <Day day={annulled.day} plain />, <span lang="sv">{annulled.court}</span>
            </>
          ),
        ],
      ]}
    />
  );
}

function Ended({ ending: { lastDay, by } }: { readonly ending: NonNullable<Strategy['ending']> }) {
  const { t } = useTranslation('governing');
  const successor = useRead('/api/strategies', { query: { limit: 50 } }).data?.items.find(({ id }) => id === by);
  return (
    <>
      <Day day={lastDay} plain />
      {successor && (
        <>
          , {t('ending.by')}{' '}
          <Link to="/strategier/$strategy" params={{ strategy: successor.id }} lang="sv">
            {successor.title}
          </Link>
        </>
      )}
    </>
  );
}
