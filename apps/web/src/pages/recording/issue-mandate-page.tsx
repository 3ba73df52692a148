import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { offerOf } from '../../kit/offers.js';
import { Page } from '../../kit/page.js';
import { Shown } from '../../kit/shown.js';
import { SignedOut } from '../../kit/signed-out.js';
import { useMe } from '../../session/me.js';
import { useReadAll } from '../../session/read-all.js';
import { MandateForm } from './mandate-form.js';
import { type Issued, MandateReceipt } from './mandate-receipt.js';
import { NotNow } from './not-now.js';
import type { Recorded } from './record-form.js';

/** What the council has let the board decide, or the board the city director, as the minutes have it. */
export default function IssueMandatePage() {
  const { t } = useTranslation(['recording', 'governing']);
  const { vilar, strategi } = useSearch({ from: '/uppdrag/nytt' });
  if (useMe() === null) return <SignedOut title={t('mandate.issue')} lead={t('mandate.issueLead')} link={t('signIn')} />;
  return (
    <Page title={t('mandate.issue')} lead={t('mandate.issueLead')} over={<Link to="/uppdrag">{t('governing:chain.title')}</Link>}>
      <Issuing key={`${vilar} ${strategi}`} {...(vilar && { parent: vilar })} {...(strategi && { strategy: strategi })} />
    </Page>
  );
}

function Issuing(rests: { readonly parent?: string; readonly strategy?: string }) {
  const [done, setDone] = useState<Recorded<Issued>>();
  const mandates = useReadAll('/api/mandates');
  const strategies = useReadAll('/api/strategies');
  if (done) return <MandateReceipt {...done} />;
  return (
    <Shown read={mandates} lines={12}>
      {({ items, acts }) => {
        const offer = offerOf(acts, 'issue-mandate');
        if (!offer.allowed) return <NotNow offer={offer} step="issue" />;
        return (
          <Shown read={strategies} lines={12}>
            {(all) => <MandateForm {...rests} href={offer.href} mandates={items} strategies={all.items} onDone={setDone} />}
          </Shown>
        );
      }}
    </Shown>
  );
}
