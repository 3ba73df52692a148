import type { AnsweredBy } from '@anvisa/domain/directive/events';
import { IN_PREPARATION } from '@anvisa/domain/directive/states';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { cited } from '../../kit/cited.js';
import { dateInWords, swedishDateOf } from '../../kit/dates.js';
import { Day, Instant } from '../../kit/day.js';
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
  const { t, i18n } = useTranslation('committee');
  const [done, setDone] = useState<Accepted>();
  const { directive, number, caseNumber, state, text, consultation, acts, basedOn } = edition;
  const title = text?.content.title ?? edition.directiveTitle;
  const given = consultation?.answers.find((one) => one.unit === unit);
  // What the API describes is looser than the domain: a committee's answer has its day and paragraph.
  const behind = given?.answeredBy as AnsweredBy | undefined;
  const offer = offerOf(acts, 'answer-consultation');
  const isLate = !IN_PREPARATION.includes(state);
  return (
    <Page
      title={title}
      lang="sv"
      named={`${t('consultation.title')}: ${title}`}
      over={t('consultation.over', { edition: number, caseNumber })}
      lead={
        given ? (
          <>
            {t('consultation.answered', { unit: unitName })} <Instant at={given.at} plain />.
          </>
        ) : (
          consultation && (
            <>
              {t('consultation.lead', { unit: unitName })} <Day day={consultation.answerBy} counted />.
            </>
          )
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
          <p>
            <AsWritten text={consultation.question} />
          </p>
        </Part>
      )}
      {given && (
        <Part id="svaret" title={t('consultation.given')}>
          <p>
            {behind?.by === 'committee'
              ? t('consultation.givenBy.committee', {
                  unit: unitName,
                  day: dateInWords(behind.day, i18n.language),
                  paragraph: cited(behind.paragraph),
                })
              : t('consultation.givenBy.office')}
          </p>
          <p>
            <AsWritten text={given.answer} />
          </p>
          {isOther(given, text) && <p>{t('consultation.changedSinceAnswer')}</p>}
        </Part>
      )}
      {text && (
        <Part id="texten" title={t('consultation.text')}>
          {consultation && isOther(consultation, text) && <p>{t('consultation.changedSince')}</p>}
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
          asked={consultation && swedishDateOf(consultation.openedAt)}
          onDone={setDone}
        />
      )}
      {!given && !offer.allowed && offer.refusal && <p>{offer.refusal.detail}</p>}
    </Page>
  );
}

/** Whether what was sent, or answered, was another text than the one to read now. */
function isOther({ textHash }: { readonly textHash?: string }, text: Edition['text']): boolean {
  return textHash !== undefined && textHash !== text?.hash;
}
