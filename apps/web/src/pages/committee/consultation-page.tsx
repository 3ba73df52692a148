import { IN_PREPARATION } from '@anvisa/domain/directive/states';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Day } from '../../kit/day.js';
import { Empty } from '../../kit/empty.js';
import { offerOf } from '../../kit/offers.js';
import { Page } from '../../kit/page.js';
import { Part } from '../../kit/part.js';
import { type Accepted, Receipt } from '../../kit/receipt.js';
import { Shown } from '../../kit/shown.js';
import { SignedOut } from '../../kit/signed-out.js';
import { useMe } from '../../session/me.js';
import { type Answer, useRead } from '../../session/read.js';
import { Statute } from '../directive/statute.js';
import { useEdition } from '../directive/use-edition.js';
import { NextWork } from '../my-work/next-work.js';
import { inSentence } from '../my-work/sentence.js';
import { ConsultationForm } from './consultation-form.js';

type Edition = Answer<'/api/directives/{directive}/editions/{edition}'>;

/** A proposal that the committee is asked about: the question, the text, and the committee's answer. */
export default function ConsultationPage() {
  const { t } = useTranslation(['committee', 'common']);
  const { unit, directive, edition } = useParams({ from: '/namnder/$unit/remiss/$directive/$edition' });
  const read = useEdition(directive, Number(edition));
  const named = useRead('/api/units/{unit}', { path: { unit } });
  if (useMe() === null) {
    return <SignedOut title={t('consultation.title')} why={t('signIn')} link={t('common:session.signIn')} />;
  }
  if (!read.data || !named.data) {
    return (
      <Page title={t('consultation.title')}>
        <Shown<unknown> read={read.data ? named : read} lines={12}>
          {() => null}
        </Shown>
      </Page>
    );
  }
  return <Consultation key={`${unit} ${read.data.self}`} edition={read.data} unit={unit} unitName={named.data.name} />;
}

interface ConsultationProps {
  readonly edition: Edition;
  readonly unit: string;
  readonly unitName: string;
}

function Consultation({ edition, unit, unitName }: ConsultationProps) {
  const { t } = useTranslation('committee');
  const [done, setDone] = useState<Accepted>();
  const { directive, number, caseNumber, state, text, consultation, acts, basedOn } = edition;
  const title = text?.content.title ?? edition.directiveTitle;
  const given = consultation?.answers.find((one) => one.unit === unit);
  const offer = offerOf(acts, 'answer-consultation');
  const isLate = !IN_PREPARATION.includes(state);
  return (
    <Page
      title={title}
      named={`${t('consultation.title')}: ${title}`}
      over={t('consultation.over', { edition: number, caseNumber })}
      lead={
        consultation && (
          <>
            {t('consultation.lead', { unit: unitName })} <Day day={consultation.answerBy} counted />.
          </>
        )
      }
    >
      {done && (
        <Receipt answer={done} title={t('consultation.done', { unit: unitName, title: inSentence(title) })} caseNumber={caseNumber}>
          <p>{t(isLate ? 'consultation.nextLate' : 'consultation.next')}</p>
          <NextWork done="" />
        </Receipt>
      )}
      {!consultation && <Empty>{t('consultation.none')}</Empty>}
      {consultation?.question && (
        <Part id="fragan" title={t('consultation.question')}>
          <p lang="sv">{consultation.question}</p>
        </Part>
      )}
      {given && (
        <Part id="svaret" title={t('consultation.given')}>
          <p>{t(isByCommittee(given) ? 'consultation.givenBy.committee' : 'consultation.givenBy.office', { unit: unitName })}</p>
          <p lang="sv">{given.answer}</p>
        </Part>
      )}
      {text && (
        <Part id="texten" title={t('consultation.text')}>
          <Statute
            content={text.content}
            hash={text.hash}
            directive={directive}
            edition={number}
            caseNumber={caseNumber}
            basedOn={basedOn}
            place={undefined}
          />
        </Part>
      )}
      {!given && offer.allowed && isLate && <p>{t('consultation.late')}</p>}
      {!given && offer.allowed && (
        <ConsultationForm
          href={offer.href}
          unit={unit}
          unitName={unitName}
          of={{ directive, edition: number, title: inSentence(title) }}
          onDone={setDone}
        />
      )}
      {!given && !offer.allowed && offer.refusal && <p>{offer.refusal.detail}</p>}
    </Page>
  );
}

function isByCommittee({ answeredBy }: { readonly answeredBy: object }): boolean {
  return 'by' in answeredBy && answeredBy.by === 'committee';
}
