import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../kit/act-button.js';
import { Confirm } from '../../kit/confirm.js';
import { offerOf } from '../../kit/offers.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { useAct } from '../../session/act.js';
import type { Edition } from './edition.js';

interface Started {
  readonly result: { readonly directive: string; readonly edition: number };
}

/** A new edition from the one in force, with its own case; one goes straight to writing. */
export function StartRevision({ edition }: { readonly edition: Pick<Edition, 'acts' | 'directiveTitle' | 'number'> }) {
  const { t } = useTranslation(['case', 'acts']);
  const navigate = useNavigate();
  const [isAsked, setAsked] = useState(false);
  const act = useAct<Started>();
  const offer = offerOf(edition.acts, 'start-revision');
  const start = () =>
    act.mutate(
      { href: offer.href, body: {} },
      {
        onSuccess: ({ result }) =>
          void navigate({
            to: '/arenden/$directive/$edition/utkast',
            params: { directive: result.directive, edition: String(result.edition) },
          }),
        onSettled: () => setAsked(false),
      },
    );
  return (
    <>
      <ActButton offer={offer} onAct={() => setAsked(true)}>
        {t('acts:start-revision')}
      </ActButton>
      {act.isError && <ProblemNotice error={act.error} onAgain={start} />}
      <Confirm
        open={isAsked}
        title={t('revision.ask')}
        act={t('acts:start-revision')}
        busy={act.isPending}
        onAct={start}
        onCancel={() => setAsked(false)}
      >
        <p>{t('revision.means', { title: edition.directiveTitle, number: edition.number })}</p>
      </Confirm>
    </>
  );
}
