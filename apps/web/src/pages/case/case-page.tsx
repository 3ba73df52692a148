import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../kit/empty.js';
import { LifecycleStrip } from '../../kit/lifecycle-strip.js';
import { Page } from '../../kit/page.js';
import { type Accepted, Receipt } from '../../kit/receipt.js';
import { ShownPage } from '../../kit/shown.js';
import { signInAddress, useMe } from '../../session/me.js';
import { statusOf } from '../../session/problem.js';
import { useVersioned } from '../../session/read.js';
import { ActForm } from './act-form.js';
import style from './case.module.css';
import { CaseRail } from './case-rail.js';
import { caseSteps } from './case-steps.js';
import type { Edition } from './edition.js';
import { MarkSecret } from './mark-secret.js';
import { Returned } from './returned.js';
import { SecrecyMarks } from './secrecy-marks.js';
import { StateSentence } from './state-sentence.js';
import { TabShown, Tabs } from './tabs.js';

/** A case, as all who work with it see it: how it stands, its way, what it says, and what one may do. */
export default function CasePage() {
  const { t } = useTranslation(['case', 'common']);
  const { directive, edition } = useParams({ from: '/arenden/$directive/$edition' });
  const me = useMe();
  const read = useVersioned('/api/directives/{directive}/editions/{edition}', { path: { directive, edition: Number(edition) } });
  if (read.data === undefined && statusOf(read.error) === 404) {
    return (
      <Page title={t('none.title')}>
        <Empty>
          <p>{t(me ? 'none.signedIn' : 'none.public')}</p>
          {me === null && <a href={signInAddress()}>{t('common:session.signIn')}</a>}
        </Empty>
      </Page>
    );
  }
  return (
    <ShownPage title={t('title')} read={read} lines={14}>
      {({ answer, version }) => <Case key={answer.self} edition={answer} version={version} />}
    </ShownPage>
  );
}

function Case({ edition, version }: { readonly edition: Edition; readonly version: string }) {
  const { t } = useTranslation(['case', 'states']);
  const { flik = 'text', gor } = useSearch({ from: '/arenden/$directive/$edition' });
  const [done, setDone] = useState<{ readonly answer: Accepted; readonly title: string }>();
  const title = edition.text?.content.title ?? edition.directiveTitle;
  return (
    <Page
      title={title}
      lang="sv"
      over={t('over', { edition: edition.number, caseNumber: edition.caseNumber })}
      lead={<StateSentence edition={edition} />}
      rail={<CaseRail edition={edition} onBegin={() => setDone(undefined)} />}
    >
      <div className={style.case}>
        <LifecycleStrip steps={caseSteps(edition, t, (state) => t(`states:edition.${state}`))} />
        {done && <Receipt answer={done.answer} title={done.title} caseNumber={edition.caseNumber} />}
        {gor === 'sekretessmarkera' && !done && <MarkSecret edition={edition} onDone={setDone} />}
        {gor && gor !== 'sekretessmarkera' && !done && (
          <ActForm key={gor} doing={gor} edition={edition} version={version} onDone={setDone} />
        )}
        <Returned edition={edition} />
        <SecrecyMarks edition={edition} onDone={setDone} />
        <Tabs edition={edition} now={flik} />
        <TabShown tab={flik} edition={edition} />
      </div>
    </Page>
  );
}
