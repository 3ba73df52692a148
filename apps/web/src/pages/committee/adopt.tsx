import { RecordAdoptionRequest } from '@anvisa/api-client/longest';
import { swedishDateOf } from '@anvisa/domain/time';
import { Heading } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { dateInWords } from '../../kit/dates.js';
import { type Said, TextField } from '../../kit/form.js';
import { offerOf } from '../../kit/offers.js';
import { ParagraphField } from '../../kit/paragraph-field.js';
import type { Accepted } from '../../kit/receipt.js';
import { useToday } from '../../kit/today.js';
import { Unbroken } from '../../kit/unbroken.js';
import { useKept } from '../../session/kept.js';
import { inSentence } from '../my-work/sentence.js';
import style from './committee.module.css';
import type { Received } from './received.js';
import { WhatChanged } from './what-changed.js';

interface AdoptProps {
  readonly received: Received;
  readonly unitName: string;
  readonly onDone: (answer: Accepted) => void;
}

/** An edition that a company's own board has yet to adopt, and what the board decided (ABL 8:4). */
export function Adopt({ received, unitName, onDone }: AdoptProps) {
  const { t, i18n } = useTranslation('committee');
  const today = useToday();
  const { self, directive, edition, title, sentAt, inForceFrom, acts } = received;
  const { value, keep, forget } = useKept(`${self} adopt`, { on: '', paragraph: '' });
  const { on, paragraph } = value;
  const offer = offerOf(acts, 'record-adoption');
  const id = `anta-${directive}-${edition}`;
  const lacks: readonly Said[] = [
    ...(on === '' ? [{ pointer: '/on', detail: t('adopt.lacks.on') }] : []),
    ...(paragraph.trim() === '' ? [{ pointer: '/paragraph', detail: t('adopt.lacks.paragraph') }] : []),
  ];
  const from = inForceFrom !== undefined && inForceFrom > on ? inForceFrom : on;
  const inWords = (day: string) => day && dateInWords(day, i18n.language);
  return (
    <article className={style.waiting} aria-labelledby={id} data-listed>
      <Heading level={3} data-size="2xs" id={id}>
        <Unbroken>{t('adopt.title', { title: inSentence(title), edition })}</Unbroken>
      </Heading>
      <p className={style.quiet}>{t('adopt.why')}</p>
      <WhatChanged received={received} />
      <p>
        <Link to="/anvisningar/$directive/utgavor/$edition" params={{ directive, edition: String(edition) }}>
          {t('read')}
        </Link>
      </p>
      {offer.allowed ? (
        <AskedForm<Accepted>
          name={id}
          isQuiet
          act={{ href: offer.href, body: { on, paragraph: paragraph.trim() } }}
          lacks={lacks}
          ask={t('adopt.ask')}
          verb={t('adopt.verb')}
          sentences={[
            t('adopt.sentence', { unit: unitName, title: inSentence(title), edition, paragraph: paragraph.trim(), day: inWords(on) }),
            t('adopt.means', { day: inWords(from) }),
          ]}
          onDone={(answer) => {
            forget();
            onDone(answer);
          }}
        >
          <TextField
            pointer="/on"
            type="date"
            label={t('adopt.on')}
            min={swedishDateOf(sentAt)}
            max={today}
            value={on}
            onText={(text) => keep({ ...value, on: text })}
          />
          <ParagraphField
            pointer="/paragraph"
            label={t('adopt.paragraph')}
            longest={RecordAdoptionRequest.paragraph}
            value={paragraph}
            onText={(text) => keep({ ...value, paragraph: text })}
          />
        </AskedForm>
      ) : (
        offer.refusal && <p className={style.quiet}>{offer.refusal.detail}</p>
      )}
    </article>
  );
}
