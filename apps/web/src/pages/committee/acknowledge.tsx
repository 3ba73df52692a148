import { AcknowledgeRequest } from '@anvisa/api-client/longest';
import { Heading } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { dateInWords } from '../../kit/dates.js';
import { Day } from '../../kit/day.js';
import { TextField } from '../../kit/form.js';
import { offerOf } from '../../kit/offers.js';
import type { Accepted } from '../../kit/receipt.js';
import { Unbroken } from '../../kit/unbroken.js';
import { useKept } from '../../session/kept.js';
import { inSentence } from '../my-work/sentence.js';
import { asSubject } from './as-subject.js';
import style from './committee.module.css';
import { CorrectedSince } from './corrected-since.js';
import { awaitsItsBoard, type Received, startOf } from './received.js';
import { WhatChanged } from './what-changed.js';

interface AcknowledgeProps {
  readonly received: Received;
  readonly unitName: string;
  /** Who answered for the directive before this one. */
  readonly usual: string;
  readonly onDone: (answer: Accepted) => void;
}

/** An edition to acknowledge, with who answers for it at the committee. */
export function Acknowledge({ received, unitName, usual, onDone }: AcknowledgeProps) {
  const { t, i18n } = useTranslation('committee');
  const { self, directive, edition, title, answerBy, overdue, textHash, acts } = received;
  const awaitsBoard = awaitsItsBoard(received);
  const from = awaitsBoard ? undefined : startOf(received);
  const { value, keep, forget } = useKept(`${self} acknowledge`, { responsible: usual });
  const offer = offerOf(acts, 'acknowledge');
  const responsible = value.responsible.trim();
  const facts = {
    unit: unitName,
    title: inSentence(title),
    edition,
    responsible: asSubject(responsible),
    day: from ? dateInWords(from, i18n.language) : '',
  };
  return (
    <article className={style.waiting} aria-labelledby={`kvittera-${directive}-${edition}`} data-listed>
      <Heading level={3} data-size="2xs" id={`kvittera-${directive}-${edition}`}>
        <Unbroken>{t('acknowledge.title', { title: inSentence(title), edition })}</Unbroken>
      </Heading>
      <p className={style.quiet}>
        {t(overdue ? 'acknowledge.was' : 'acknowledge.by')} <Day day={answerBy} counted />.{' '}
        {from && (
          <>
            {t('acknowledge.from')} <Day day={from} plain />.
          </>
        )}
      </p>
      <WhatChanged received={received} />
      {received.correctedSince && <CorrectedSince received={received} />}
      <p>
        <Link to="/anvisningar/$directive/utgavor/$edition" params={{ directive, edition: String(edition) }}>
          {t('read')}
        </Link>
      </p>
      {offer.allowed ? (
        <AskedForm<Accepted>
          name={`${directive}-${edition}`}
          act={{ href: offer.href, body: { textHash, responsible } }}
          lacks={responsible === '' ? [{ pointer: '/responsible', detail: t('acknowledge.lacks') }] : []}
          ask={t('acknowledge.ask')}
          verb={t('acknowledge.verb')}
          sentences={[
            t(received.adoptedOn === undefined ? 'acknowledge.sentence' : 'acknowledge.sentenceOfCompany', facts),
            ...(awaitsBoard ? [t('adopt.why')] : from ? [t('acknowledge.means', facts)] : []),
          ]}
          onDone={(answer) => {
            forget();
            onDone(answer);
          }}
        >
          <TextField
            pointer="/responsible"
            label={t('acknowledge.responsible')}
            description={t('acknowledge.example')}
            longest={AcknowledgeRequest.responsible}
            value={value.responsible}
            onText={(text) => keep({ responsible: text })}
          />
        </AskedForm>
      ) : (
        offer.refusal && <p className={style.quiet}>{offer.refusal.detail}</p>
      )}
    </article>
  );
}
