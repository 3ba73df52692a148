import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { Day, Instant } from '../../kit/day.js';
import { Facts } from '../../kit/facts.js';
import { Loading } from '../../kit/loading.js';
import { Page } from '../../kit/page.js';
import { Part } from '../../kit/part.js';
import { Prose } from '../../kit/prose.js';
import { type Accepted, Receipt } from '../../kit/receipt.js';
import { Shown, SPACE } from '../../kit/shown.js';
import { SignedOut } from '../../kit/signed-out.js';
import { useUnitNames } from '../../kit/unit-names.js';
import { type Me, useMe } from '../../session/me.js';
import { useRead, useVersioned } from '../../session/read.js';
import { useEdition } from '../directive/use-edition.js';
import { NextWork } from '../my-work/next-work.js';
import { inSentence } from '../my-work/sentence.js';
import { DecideForm } from './decide-form.js';
import { type Decision, type Exemption, isBoards } from './exemption.js';
import style from './exemption.module.css';

/** What a committee asks to be freed from, and what was decided: for the committee, and for who decides. */
export default function ExemptionPage() {
  const { t } = useTranslation(['exemption', 'common']);
  const { exemption } = useParams({ from: '/avsteg/$exemption' });
  const me = useMe();
  const read = useVersioned('/api/exemptions/{exemption}', { path: { exemption } });
  if (me === null) {
    return <SignedOut title={t('title')} why={t('signIn')} link={t('common:session.signIn')} />;
  }
  if (!read.data || !me) {
    return (
      <Page title={t('title')} over={SPACE} lead={SPACE}>
        <Shown read={read} lines={10}>
          {() => null}
        </Shown>
      </Page>
    );
  }
  return <ShownExemption key={exemption} exemption={read.data.answer} version={read.data.version} me={me} />;
}

interface ShownExemptionProps {
  readonly exemption: Exemption;
  readonly version: string;
  readonly me: Me;
}

function ShownExemption({ exemption, version, me }: ShownExemptionProps) {
  const { t } = useTranslation(['exemption', 'directive']);
  const [done, setDone] = useState<{ readonly answer: Accepted; readonly decision: Decision }>();
  const names = useUnitNames();
  const edition = useEdition(exemption.directive, exemption.edition);
  const waiting = useRead('/api/work', { query: {} }).data?.waiting;
  if (edition.isPending) {
    return (
      <Page title={t('title')} over={SPACE} lead={SPACE}>
        <Loading lines={10} />
      </Page>
    );
  }
  const unit = names.get(exemption.unit) ?? '';
  const content = edition.data?.text?.content;
  const at = content?.provisions.findIndex(({ id }) => id === exemption.provision) ?? -1;
  const provision = content?.provisions[at];
  const { caseNumber, state, until, requestedUntil } = exemption;
  const due = waiting?.find(({ kind, subject }) => kind === 'decide-exemption' && subject.self === `/api/exemptions/${exemption.id}`)?.due;
  return (
    <Page
      title={content ? t('from', { title: inSentence(content.title) }) : t('title')}
      over={t('over', { unit, caseNumber })}
      lead={
        <>
          {t(`lead.${state}`, { unit })}
          {state === 'granted' && until && (
            <>
              {' '}
              <Day day={until} plain />
            </>
          )}
          .
        </>
      }
    >
      {done && (
        <Receipt answer={done.answer} title={t(`done.${done.decision}`, { unit })} caseNumber={caseNumber}>
          <p>{t(`next.${done.decision}`, { unit })}</p>
          <NextWork done={`/avsteg/${exemption.id}`} />
        </Receipt>
      )}
      <Part id="begaran" title={t('request.title')}>
        {provision && (
          <blockquote className={style.provision} lang="sv">
            <p>
              <b>
                {t('directive:provision', { number: at + 1 })} {provision.heading}
              </b>
            </p>
            <Prose text={provision.text} under={3} />
          </blockquote>
        )}
        <Facts
          facts={[
            [t('request.due'), due && <Day key="due" day={due} counted />],
            [
              t('request.directive'),
              content && (
                <Link
                  key="directive"
                  to="/anvisningar/$directive/utgavor/$edition"
                  params={{ directive: exemption.directive, edition: String(exemption.edition) }}
                  hash={`p${at + 1}`}
                  lang="sv"
                >
                  {content.title}, {t('directive:facts.edition', { number: exemption.edition })}
                </Link>
              ),
            ],
            [t('request.unit'), unit],
            [t('request.until'), <Day key="until" day={requestedUntil} plain />],
            [t('request.reasons'), <AsWritten key="reasons" text={exemption.reasons} />],
            [t('request.by'), exemption.requestedBy.name],
            [t('request.at'), <Instant key="at" at={exemption.requestedAt} plain />],
          ]}
        />
      </Part>
      {exemption.decisions.map((decision) => (
        <Part key={decision.at} id={`beslut-${decision.at}`} title={t(`decision.${decision.outcome}`)}>
          <Facts
            facts={[
              [t('decision.on'), <Day key="on" day={decision.on} plain />],
              [t('decision.by'), decision.body === 'executive-board' ? t('decision.board', { name: decision.by.name }) : decision.by.name],
              [t('decision.until'), decision.outcome === 'granted' && until && <Day key="until" day={until} plain />],
              [
                t('decision.conditions'),
                decision.outcome === 'granted' && exemption.conditions && <AsWritten key="conditions" text={exemption.conditions} />,
              ],
              [t('decision.reasons'), <AsWritten key="reasons" text={decision.reasons} />],
            ]}
          />
        </Part>
      ))}
      {!done && (
        <DecideForm
          exemption={exemption}
          version={version}
          who={me.name}
          unit={unit}
          title={inSentence(content?.title ?? '')}
          number={at + 1}
          isBoards={isBoards(exemption, content?.exemptionsBy)}
          isRecorder={me.rolesToday.includes('board-secretary')}
          onDone={(answer, decision) => setDone({ answer, decision })}
        />
      )}
    </Page>
  );
}
