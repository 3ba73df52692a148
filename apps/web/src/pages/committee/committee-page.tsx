import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../kit/empty.js';
import { Page } from '../../kit/page.js';
import { Part } from '../../kit/part.js';
import { type Accepted, Receipt } from '../../kit/receipt.js';
import { Shown, SPACE } from '../../kit/shown.js';
import { SignedOut } from '../../kit/signed-out.js';
import { useToday } from '../../kit/today.js';
import { useMe } from '../../session/me.js';
import { useRead } from '../../session/read.js';
import { NextWork } from '../my-work/next-work.js';
import { inSentence } from '../my-work/sentence.js';
import { Acknowledge } from './acknowledge.js';
import { Adopt } from './adopt.js';
import { Applying } from './applying.js';
import { Consultations } from './consultations.js';
import { Exemptions } from './exemptions.js';
import { ALL, awaitsItsBoard, type Received, sorted } from './received.js';

interface Done {
  readonly answer: Accepted;
  readonly of: Received;
  readonly what: 'acknowledge' | 'adopt';
}

/** A committee's or a company's page: what waits for it, what applies to it from when and what changed, its exemptions. */
export default function CommitteePage() {
  const { t } = useTranslation(['committee', 'common']);
  const { unit } = useParams({ from: '/namnder/$unit' });
  const me = useMe();
  const today = useToday();
  const named = useRead('/api/units/{unit}', { path: { unit } });
  const received = useRead('/api/units/{unit}/receipts', { path: { unit }, query: { limit: ALL } });
  const [done, setDone] = useState<Done>();
  const name = named.data?.name ?? t('title');
  if (me === null) {
    return <SignedOut title={name} why={t('signIn')} link={t('common:session.signIn')} />;
  }
  const { toAcknowledge, toAdopt, applying, coming } = sorted(received.data?.items ?? [], today);
  const responsible = received.data?.items.find((one) => one.responsible)?.responsible ?? '';
  return (
    <Page
      title={name}
      lead={received.data ? `${t('lead.applies', { count: applying.length })} ${t('lead.waits', { count: toAcknowledge.length })}` : SPACE}
    >
      {done && (
        <Receipt
          answer={done.answer}
          title={t(done.what === 'adopt' ? 'adopt.done' : 'acknowledge.done', { unit: name, title: inSentence(done.of.title) })}
          caseNumber={done.of.caseNumber}
        >
          <p>{t(done.what === 'adopt' ? 'adopt.next' : awaitsItsBoard(done.of) ? 'adopt.why' : 'acknowledge.next')}</p>
          <NextWork done="" />
        </Receipt>
      )}
      <Shown read={received} lines={10}>
        {() => (
          <>
            <Part id="vantar" title={t('waits.title')}>
              {toAcknowledge.length + toAdopt.length === 0 && <p>{t('waits.nothing')}</p>}
              {toAcknowledge.map((one) => (
                <Acknowledge
                  key={`${one.directive} ${one.edition}`}
                  received={one}
                  unitName={name}
                  usual={responsible}
                  onDone={(answer) => setDone({ answer, of: one, what: 'acknowledge' })}
                />
              ))}
              {toAdopt.map((one) => (
                <Adopt
                  key={`${one.directive} ${one.edition}`}
                  received={one}
                  unitName={name}
                  onDone={(answer) => setDone({ answer, of: one, what: 'adopt' })}
                />
              ))}
              <Consultations unit={unit} />
            </Part>
            {coming.length > 0 && (
              <Part id="kommer" title={t('coming.title')}>
                <Applying received={coming} unit={unit} />
              </Part>
            )}
            <Part id="galler" title={t('applying.title')}>
              {applying.length === 0 ? <Empty>{t('applying.none')}</Empty> : <Applying received={applying} unit={unit} />}
            </Part>
            <Exemptions unit={unit} received={received.data?.items ?? []} />
          </>
        )}
      </Shown>
    </Page>
  );
}
