import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Day } from '../../kit/day.js';
import { Loading } from '../../kit/loading.js';
import { Page } from '../../kit/page.js';
import { type Accepted, Receipt } from '../../kit/receipt.js';
import { Shown, SPACE } from '../../kit/shown.js';
import { SignedOut } from '../../kit/signed-out.js';
import { useUnitNames } from '../../kit/unit-names.js';
import { type Me, useMe } from '../../session/me.js';
import { useRead, useVersioned } from '../../session/read.js';
import { Overtaken } from '../decision-desk/overtaken.js';
import { useEdition } from '../directive/use-edition.js';
import { NextWork } from '../my-work/next-work.js';
import { inSentence } from '../my-work/sentence.js';
import { DecideForm } from './decide-form.js';
import { Decisions } from './decisions.js';
import { Dropped } from './dropped.js';
import { type Decision, type Exemption, isBoards, mayDecide } from './exemption.js';
import { ExemptionInterests } from './interests.js';
import { Request } from './request.js';

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
  const { t } = useTranslation('exemption');
  const [done, setDone] = useState<{ readonly answer: Accepted; readonly decision: Decision }>();
  const [atFirst] = useState({ mayDecide: mayDecide(exemption), decisions: exemption.decisions.length });
  const latest = exemption.decisions.at(-1);
  const isOvertaken = atFirst.mayDecide && !done && exemption.decisions.length > atFirst.decisions;
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
      <Request exemption={exemption} unit={unit} content={content} at={at} due={due} />
      {(state === 'requested' || state === 'referred' || state === 'granted') && <Dropped {...exemption} until={until ?? requestedUntil} />}
      <ExemptionInterests exemption={exemption} me={me} title={inSentence(content?.title ?? '')} />
      <Decisions exemption={exemption} area={edition.data?.area} />
      {isOvertaken && latest && <Overtaken id="senaste-beslut" decision={latest} />}
      {!done && (
        <DecideForm
          exemption={exemption}
          version={version}
          me={me}
          unit={unit}
          title={inSentence(content?.title ?? '')}
          number={at + 1}
          isBoards={isBoards(exemption, content?.exemptionsBy)}
          isHeads={content?.exemptionsBy === 'head-of-it'}
          isRecorder={me.rolesToday.includes('board-secretary')}
          onDone={(answer, decision) => setDone({ answer, decision })}
        />
      )}
    </Page>
  );
}
