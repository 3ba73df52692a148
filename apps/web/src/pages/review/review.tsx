import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Day } from '../../kit/day.js';
import { Decline } from '../../kit/decline.js';
import { offerOf } from '../../kit/offers.js';
import { Page } from '../../kit/page.js';
import { type Accepted, Receipt } from '../../kit/receipt.js';
import type { Me } from '../../session/me.js';
import { useNoted } from '../../session/noted.js';
import { EarlierRounds } from '../case/earlier-rounds.js';
import { NextWork } from '../my-work/next-work.js';
import { inSentence } from '../my-work/sentence.js';
import { GivenVerdict } from './given-verdict.js';
import { Reading } from './reading.js';
import { ReviewRail } from './review-rail.js';
import { VerdictForm } from './verdict-form.js';
import { WhatChanged } from './what-changed.js';
import { BEGUN, type Edition, type ReviewWriting } from './writing.js';

interface ReviewProps {
  readonly edition: Edition;
  readonly text: NonNullable<Edition['text']>;
  readonly review: NonNullable<Edition['review']>;
  readonly me: Me;
}

interface Done {
  readonly answer: Accepted;
  readonly said: string;
  readonly isDeclined: boolean;
}

/** What a reviewer reads, and what they say of it; once they have answered, their answer. */
export function Review({ edition, text, review, me }: ReviewProps) {
  const { t } = useTranslation('review');
  const of = `directive~${edition.directive}~${edition.number}`;
  const noted = useNoted<ReviewWriting>(`give-verdict~${of}`, BEGUN);
  const [done, setDone] = useState<Done>();
  const give = offerOf(edition.acts, 'give-verdict');
  const decline = offerOf(edition.acts, 'decline-review');
  const mine = review.verdicts.find(({ by }) => by.id === me.id);
  const { title } = text.content;
  const facts = { who: me.name, title: inSentence(title), edition: edition.number, officer: edition.officer?.name ?? '' };
  const left = review.reviewers.filter(({ id, standing }) => id !== me.id && (standing === 'silent' || standing === 'declined')).length;
  const next = edition.state !== 'in-review' ? 'next.closed' : left > 0 ? 'next.others' : 'next.last';
  return (
    <Page
      title={title}
      lang="sv"
      named={`${t('title')}: ${title}`}
      over={t('over', { round: review.round, edition: edition.number, caseNumber: edition.caseNumber })}
      lead={
        give.allowed ? (
          <>
            {t('lead.asked')} <Day day={review.answerBy} counted />.
          </>
        ) : (
          t(mine ? 'lead.given' : 'lead.closed')
        )
      }
      rail={<ReviewRail review={review} writing={noted.value} noted={noted} mayGive={give.allowed} />}
    >
      {done && (
        <Receipt answer={done.answer} title={done.said} caseNumber={edition.caseNumber}>
          <p>{t(done.isDeclined ? 'decline.next' : next, { ...facts, count: left })}</p>
          <NextWork done={`/granskning/${edition.directive}/${edition.number}`} />
        </Receipt>
      )}
      {!give.allowed && !mine && !done && give.refusal && <p>{give.refusal.detail}</p>}
      {mine && <GivenVerdict verdict={mine} comments={review.comments.filter(({ by }) => by.id === me.id)} content={text.content} />}
      <EarlierRounds edition={edition} />
      <WhatChanged edition={edition} content={text.content} lastRead={review.lastRead} />
      {give.allowed ? (
        <VerdictForm
          edition={edition}
          text={text}
          href={give.href}
          noted={noted}
          facts={facts}
          onDone={(answer, said) => setDone({ answer, said, isDeclined: false })}
        />
      ) : (
        <Reading edition={edition} text={text} />
      )}
      <Decline
        offer={decline}
        subject={`decline-review~${of}`}
        title={t('decline.title')}
        lead={t('decline.lead')}
        verb={t('decline.verb')}
        sentences={[t('decline.sentence', facts), t('decline.means', facts)]}
        onDone={(answer) => {
          noted.forget();
          setDone({ answer, said: t('decline.done', facts), isDeclined: true });
        }}
      />
    </Page>
  );
}
