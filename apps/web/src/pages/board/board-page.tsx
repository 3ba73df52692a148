import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../kit/page.js';
import { SignedOut } from '../../kit/signed-out.js';
import { useMe } from '../../session/me.js';
import { DelegatedExemptions } from './delegated-exemptions.js';
import { Mandates } from './mandates.js';
import { type Recorded, RecordedReceipt } from './recorded-receipt.js';
import { ReferredCases } from './referred-cases.js';
import { ReferredExemptions } from './referred-exemptions.js';
import { Strategies } from './strategies.js';
import { ToSettle } from './to-settle.js';

/** What the executive board and the council are to decide, and what they came to, as their secretary records it. */
export default function BoardPage() {
  const { t } = useTranslation('board');
  const me = useMe();
  const [open, onOpen] = useState(useSearch({ from: '/styrelsen' }).arende);
  const [done, setDone] = useState<Recorded>();
  if (me === null) {
    return <SignedOut title={t('title')} link={t('signIn')} />;
  }
  return (
    <Page title={t('title')} lead={t('lead')}>
      <p>
        <Link to="/styrelsen/anmalningar">{t('toReports')}</Link> · <Link to="/beslut">{t('toCases')}</Link>
      </p>
      {done && <RecordedReceipt key={done.answer.at} {...done} />}
      <ToSettle open={open} onOpen={onOpen} onDone={setDone} />
      <ReferredCases open={open} onOpen={onOpen} onDone={setDone} />
      <ReferredExemptions />
      <Strategies open={open} onOpen={onOpen} onDone={setDone} />
      <Mandates />
      <DelegatedExemptions />
    </Page>
  );
}
