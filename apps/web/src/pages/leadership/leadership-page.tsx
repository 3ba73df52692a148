import { usePrefetchInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../kit/page.js';
import { Shown } from '../../kit/shown.js';
import { SignedOut } from '../../kit/signed-out.js';
import { useMe } from '../../session/me.js';
import { useRead } from '../../session/read.js';
import { AcknowledgementsFigure } from './acknowledgements.js';
import { AreasFigure } from './areas.js';
import { ComingFigure, comingIn } from './coming.js';
import { EvaluationsFigure } from './evaluations.js';
import { PhasesFigure } from './phases.js';

/** How the city's IT is steered, in pictures with their tables: for the head of IT and the board. */
export default function LeadershipPage() {
  const { t } = useTranslation(['leadership', 'common']);
  if (useMe() === null) {
    return <SignedOut title={t('title')} why={t('signedOut')} link={t('common:session.signIn')} />;
  }
  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <Figures />
    </Page>
  );
}

/** All are asked for at once and shown in their order. Each is drawn anew only when its own answer changes: to draw is dear. */
function Figures() {
  const { ar } = useSearch({ from: '/ledning' });
  usePrefetchInfiniteQuery(comingIn(ar));
  const areas = useRead('/api/figures/areas');
  const phases = useRead('/api/figures/phases');
  const acknowledgements = useRead('/api/figures/acknowledgements');
  const evaluations = useRead('/api/figures/evaluations');
  return (
    <Shown read={areas} lines={16}>
      {(figures) => (
        <>
          <AreasFigure figures={figures} />
          <ComingFigure year={ar} />
          <Shown read={phases} lines={16}>
            {(one) => <PhasesFigure figures={one} />}
          </Shown>
          <Shown read={acknowledgements} lines={16}>
            {(one) => <AcknowledgementsFigure figures={one} />}
          </Shown>
          <Shown read={evaluations} lines={12}>
            {(one) => <EvaluationsFigure figures={one} />}
          </Shown>
        </>
      )}
    </Shown>
  );
}
