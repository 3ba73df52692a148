import { Link, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contentBegun } from '../../editor/begun.js';
import { useCopy } from '../../editor/use-draft.js';
import { contentWithAllBound } from '../../kit/bound.js';
import { Empty } from '../../kit/empty.js';
import { offerOf } from '../../kit/offers.js';
import { Page } from '../../kit/page.js';
import { ShownPage } from '../../kit/shown.js';
import { useToday } from '../../kit/today.js';
import { signInAddress, useMe } from '../../session/me.js';
import { statusOf } from '../../session/problem.js';
import { useRead, useVersioned } from '../../session/read.js';
import { useEdition } from '../directive/use-edition.js';
import { ClosedDraft } from './closed-draft.js';
import { Draft } from './draft.js';
import type { Sent } from './submit.js';

/** A draft while it is written: what is kept of it, who else is in it, and what it lacks. */
export default function DraftPage() {
  const { t } = useTranslation(['draft', 'common']);
  const params = useParams({ from: '/arenden/$directive/$edition/utkast' });
  const of = useMemo(() => ({ directive: params.directive, edition: Number(params.edition) }), [params.directive, params.edition]);
  const [sent, setSent] = useState<Sent>();
  const me = useMe();
  const today = useToday();
  const clock = useRead('/api/clock');
  const edition = useVersioned('/api/directives/{directive}/editions/{edition}', { path: of });
  const copy = useCopy(of);
  const { answer } = edition.data ?? {};
  const before = useEdition(of.directive, answer?.basedOn);
  const earlier = useMemo(() => before.data && contentWithAllBound(before.data), [before.data]);
  const begun = useMemo(() => {
    const fresh = contentBegun(answer?.directiveTitle ?? '', today);
    return earlier ? { ...earlier, inForceFrom: fresh.inForceFrom, changes: '' } : fresh;
  }, [earlier, answer?.directiveTitle, today]);

  const isGone = edition.data === undefined && statusOf(edition.error) === 404;
  if (isGone || (me === null && edition.data === undefined)) {
    return (
      <Page title={t('none.title')}>
        <Empty>
          <p>{t(me === null ? 'none.public' : 'none.signedIn')}</p>
          {me === null && <a href={signInAddress()}>{t('common:session.signIn')}</a>}
        </Empty>
      </Page>
    );
  }
  // What one kept in this browser is found by who one is.
  const waits = me === undefined || clock.isPending;
  return (
    <ShownPage title={t('title')} read={edition} lines={14}>
      {({ answer: shown, version }) => {
        const offer = offerOf(shown.acts, 'save-draft');
        if (!offer.allowed && copy.isError && copy.data === undefined) {
          return (
            <Page title={shown.directiveTitle} over={t('over', { edition: shown.number, caseNumber: shown.caseNumber })}>
              <Empty>
                <p>{offer.refusal?.detail ?? t('none.signedIn')}</p>
                <Link to="/arenden/$directive/$edition" params={params}>
                  {t('toCase')}
                </Link>
              </Empty>
            </Page>
          );
        }
        return (
          <ShownPage title={shown.directiveTitle} read={copy} lines={14}>
            {(now) => {
              if (waits) return null;
              if (!offer.allowed) return <ClosedDraft key={shown.self} of={of} edition={shown} copy={now} sent={sent} />;
              // A revision goes on from the text before: without it, it would begin with nothing.
              if (shown.basedOn !== undefined && before.data === undefined) {
                return (
                  <ShownPage title={shown.directiveTitle} read={before} lines={14}>
                    {() => null}
                  </ShownPage>
                );
              }
              return (
                <Draft
                  key={shown.self}
                  of={of}
                  edition={shown}
                  version={version}
                  begun={begun}
                  before={before.data && earlier && { edition: before.data.number, content: earlier }}
                  other={now.writer?.id === me?.id ? undefined : now.writer?.name}
                  onSent={setSent}
                />
              );
            }}
          </ShownPage>
        );
      }}
    </ShownPage>
  );
}
