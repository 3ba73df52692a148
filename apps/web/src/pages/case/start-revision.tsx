import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../kit/act-button.js';
import { useAskedAct } from '../../kit/asked-act.js';
import { AskedConfirm } from '../../kit/asked-confirm.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { offerOf } from '../../kit/offers.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { Unbroken } from '../../kit/unbroken.js';
import type { Edition } from './edition.js';

interface Started {
  readonly result: { readonly directive: string; readonly edition: number };
}

/** A new edition from the last that was decided, with its own case; one goes straight to writing. */
export function StartRevision({ edition }: { readonly edition: Pick<Edition, 'acts' | 'directiveTitle' | 'number'> }) {
  const { t } = useTranslation(['case', 'acts']);
  const navigate = useNavigate();
  const asked = useAskedAct<Started>(
    ({ result }) =>
      void navigate({
        to: '/arenden/$directive/$edition/utkast',
        params: { directive: result.directive, edition: String(result.edition) },
      }),
  );
  const offer = offerOf(edition.acts, 'start-revision');
  const start = () => void asked.send({ href: offer.href, body: {} });
  return (
    <>
      <ActButton offer={offer} onAct={() => asked.ask()}>
        {t('acts:start-revision')}
      </ActButton>
      {asked.error && <ProblemNotice error={asked.error} onAgain={start} />}
      <AskedConfirm {...asked.dialog} title={t('revision.ask')} act={t('acts:start-revision')} onAct={start}>
        <p>
          <Unbroken>{t('revision.means', { title: inSwedish(edition.directiveTitle), number: edition.number })}</Unbroken>
        </p>
      </AskedConfirm>
    </>
  );
}
